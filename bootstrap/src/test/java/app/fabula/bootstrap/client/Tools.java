package app.fabula.bootstrap.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.fabula.bootstrap.command.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Programs that are not ours, in the versions that clients/package.json pins. */
final class Tools {
    static final Path CLIENTS = Path.of("..", "clients").toAbsolutePath().normalize();

    private static final Path INSTALLED = CLIENTS.resolve("node_modules");

    private Tools() {}

    /** Skips the test where there is no npm, or it does not reach its registry. */
    static Path npm(String tool) throws IOException, InterruptedException {
        assumeTrue(Programs.arePresent("npm"), "SKIPPED: npm is not on the PATH");
        if (!Files.exists(INSTALLED.resolve(".package-lock.json"))) {
            var installing = start(CLIENTS, List.of("npm", "ci", "--ignore-scripts", "--no-audit"));
            var output = output(installing);
            assumeTrue(installing.waitFor() == 0, "SKIPPED: npm ci failed: " + output);
        }
        return INSTALLED.resolve(".bin").resolve(tool);
    }

    /** What a program prints that is to succeed. */
    static String run(Path folder, List<?> command) throws IOException, InterruptedException {
        var running = start(folder, command.stream().map(Object::toString).toList());
        var output = output(running);
        assertThat(running.waitFor()).as(output).isZero();
        return output;
    }

    private static Process start(Path folder, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
