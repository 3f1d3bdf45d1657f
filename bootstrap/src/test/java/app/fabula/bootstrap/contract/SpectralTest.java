package app.fabula.bootstrap.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The committed document keeps the rules that tools for clients rely on. */
class SpectralTest {
    @Test
    void no_rule_of_spectral_is_broken() throws Exception {
        assumeTrue(isOnThePath(), "SKIPPED: spectral is not on the PATH, see CONTRIBUTING.md");
        var linting =
                new ProcessBuilder("spectral", "lint", "--fail-severity=warn", "docs/openapi.json")
                        .directory(new File(".."))
                        .redirectErrorStream(true)
                        .start();
        var output = new String(linting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(linting.waitFor()).as(output).isZero();
    }

    private static boolean isOnThePath() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "spectral")));
    }
}
