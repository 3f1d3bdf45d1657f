package app.fabula.bootstrap.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Somebody's terminal, into which they paste one block after the other. */
final class Shell {
    private static final String PASTED = "--- pasted ---";

    private Shell() {}

    /** What each block prints. */
    static List<String> paste(Path folder, List<String> blocks) throws IOException {
        var script = folder.resolve("pasted.sh");
        Files.writeString(script, String.join("echo; echo '" + PASTED + "'\n", blocks));
        var process =
                new ProcessBuilder("bash", script.toString())
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        try (var output = process.getInputStream()) {
            var printed = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(printed.split("\n" + PASTED + "\n", -1));
        } finally {
            process.destroy();
        }
    }
}
