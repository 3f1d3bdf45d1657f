package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that everything starts with, as far as it goes without Java. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The launcher is a script for bash.")
class LauncherTest {
    private static final Path LAUNCHER = Path.of("../fabula").toAbsolutePath().normalize();

    @TempDir Path elsewhere;

    @Test
    void help_needs_no_java_and_no_certain_folder() throws IOException, InterruptedException {
        var link = Files.createSymbolicLink(elsewhere.resolve("my fabula"), LAUNCHER);

        var help = run(link, "help");
        Files.delete(link);

        assertThat(help.exitCode()).isZero();
        assertThat(help.output())
                .contains(
                        "./fabula run",
                        "import DIR",
                        "replay NAME",
                        "stories,",
                        "progress, streak, achievements, report, statistics, journal, inbox,",
                        "quarantine, or --all",
                        "parked list",
                        "demo --events N",
                        "./fabula badges keys",
                        "./fabula doctor",
                        "./fabula vectors DIR",
                        "./fabula bench NAME",
                        "./fabula test");
    }

    @ParameterizedTest
    @CsvSource({
        "rnu, run",
        "imprt, import",
        "tests, test",
        "reply, replay",
        "dmeo, demo",
        "bnech, bench",
        "badgse, badges",
        "vecotrs, vectors",
        "hlep, help"
    })
    void a_mistyped_verb_gets_the_nearest(String typed, String nearest)
            throws IOException, InterruptedException {
        var answer = run(LAUNCHER, typed);

        assertThat(answer.exitCode()).isEqualTo(CommandFailure.MISUSED);
        assertThat(answer.output())
                .isEqualTo(
                        "There is no verb '%s': did you mean './fabula %s'?\n"
                                .formatted(typed, nearest));
    }

    private record Answer(int exitCode, String output) {}

    private Answer run(Path launcher, String verb) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(launcher.toString(), verb).directory(elsewhere.toFile());
        builder.environment().remove("JAVA_HOME");
        var process = builder.redirectErrorStream(true).start();
        var output = process.inputReader().readAllAsString();
        return new Answer(process.waitFor(), output);
    }
}
