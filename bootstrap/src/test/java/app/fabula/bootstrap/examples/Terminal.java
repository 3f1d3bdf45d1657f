package app.fabula.bootstrap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.command.FabulaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where Fabula was built and runs, and somebody pastes what a page says. */
final class Terminal {
    /** Where pages say that it runs. */
    static final String HERE = "http://localhost:8080";

    private Terminal() {}

    /**
     * What each block prints.
     *
     * @param folder an empty one, in which they stand
     */
    static List<String> paste(Path folder, Map<String, String> settings, List<String> blocks)
            throws IOException {
        var data = folder.resolve("data");
        try (var fabula = FabulaProcess.start(data, settings, "run")) {
            var url = fabula.url();
            writeLauncher(folder, data);
            return Shell.paste(
                    folder, blocks.stream().map(block -> block.replace(HERE, url)).toList());
        }
    }

    /** What is {@code ./fabula} where somebody has built it. */
    private static void writeLauncher(Path folder, Path data) throws IOException {
        var java =
                FabulaProcess.command().stream()
                        .map(part -> "'" + part + "'")
                        .collect(Collectors.joining(" "));
        var launcher = folder.resolve("fabula");
        Files.writeString(
                launcher,
                "#!/usr/bin/env bash\nFABULA_DATA_DIR='%s' exec %s \"$@\"\n".formatted(data, java));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }
}
