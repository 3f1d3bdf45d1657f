package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.access.IssuerKey;
import app.fabula.bootstrap.settings.Setting;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said before anything is started. */
class FabulaCommandTest {
    @TempDir Path here;

    private final Screen screen = new Screen();

    @Test
    void a_mistyped_verb_gets_the_nearest() {
        assertThat(run(Map.of(), "imprt", "x")).isEqualTo(2);
        assertThat(screen.complaints()).singleElement().asString().contains("'import'");
    }

    @Test
    void a_verb_that_lacks_something_says_what() {
        assertThat(run(Map.of(), "import")).isEqualTo(2);
        assertThat(screen.complaints()).singleElement().asString().contains("DIR");
    }

    @Test
    void a_demo_is_of_some_events_and_of_the_past() {
        assertThat(run(Map.of(), "demo")).isEqualTo(2);
        assertThat(run(Map.of(), "demo", "--events", "0")).isEqualTo(2);
        assertThat(run(Map.of(), "demo", "--events", "9", "--until", "1970-01-02")).isEqualTo(2);
        assertThat(run(Map.of(), "demo", "--events", "9", "--until", "soon")).isEqualTo(2);
        assertThat(screen.complaints())
                .satisfiesExactly(
                        line -> assertThat(line).contains("--events"),
                        line -> assertThat(line).contains("1 or more"),
                        line -> assertThat(line).contains("yet to come"),
                        line -> assertThat(line).contains("--until"));
        assertThat(here.resolve("data")).doesNotExist();
    }

    @Test
    void wrong_settings_are_all_said() {
        assertThat(run(Map.of("FABULA_PORT", "x", "FABULA_PROT", "1"), "run")).isEqualTo(2);
        assertThat(screen.complaints()).hasSize(2);
    }

    @Test
    void the_doctor_says_what_is_wrong_with_the_settings_and_looks_at_the_machine_all_the_same() {
        assertThat(run(Map.of("FABULA_PROT", "1"), "doctor")).isOne();
        assertThat(screen.lines())
                .anyMatch(line -> line.startsWith("✓ Java is version "))
                .anyMatch(line ->
                        line.startsWith("✗ There is no setting FABULA_PROT")
                                && line.endsWith("did you mean FABULA_PORT?"));
        assertThat(screen.lines().getLast()).endsWith("problems=1");
    }

    @Test
    void a_folder_that_is_not_there_starts_nothing() {
        assertThat(run(Map.of(), "import", "gone")).isEqualTo(2);
        assertThat(screen.complaints())
                .containsExactly("There is no folder " + here.resolve("gone") + " to read.");
        assertThat(here.resolve("data")).doesNotExist();
    }

    @Test
    void a_replay_of_nothing_starts_nothing() {
        assertThat(run(Map.of(), "replay")).isEqualTo(2);
        assertThat(run(Map.of(), "replay", "streak", "--all")).isEqualTo(2);
        assertThat(screen.complaints())
                .containsExactly(
                        "Name a projection, or say --all or --verify.",
                        "Name projections or say --all, not both.");
        assertThat(here.resolve("data")).doesNotExist();
    }

    @Test
    void a_token_is_made_only_where_a_fabula_accepts_it() {
        assertThat(run(Map.of(), "token", "learner")).isOne();
        assertThat(screen.complaints())
                .singleElement()
                .asString()
                .startsWith("No Fabula has run on " + here.resolve("data"));
        assertThat(here.resolve("data")).doesNotExist();
    }

    @Test
    void a_token_lasts_as_long_as_is_sensible() {
        IssuerKey.in(DataDirectory.prepare(here.resolve("data")).path());

        assertThat(run(Map.of(), "token", "learner", "--hours", "0")).isEqualTo(2);
        assertThat(run(Map.of(), "token", "learner", "--hours", "745")).isEqualTo(2);
        assertThat(run(Map.of(), "token", "learner", "--hours", "744")).isZero();
        assertThat(screen.lines()).singleElement().asString().startsWith("ey");
    }

    @Test
    void what_is_mistyped_is_told_without_java() {
        assertThat(run(Map.of(), "token", "learner", "--id", "abc")).isEqualTo(2);
        assertThat(run(Map.of(), "keys", "create", "x", "--scope", "y", "--expires", "tomorrow"))
                .isEqualTo(2);
        assertThat(screen.complaints())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("--").doesNotContain("java"));
    }

    @Test
    void a_port_in_use_is_found_before_anything_starts() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(other.getLocalPort());

            assertThat(run(Map.of("FABULA_PORT", port), "run")).isOne();
            assertThat(screen.complaints())
                    .containsExactly(
                            "Port %s is in use: stop what listens there, or set FABULA_PORT to another."
                                    .formatted(port));
            assertThat(here.resolve("data")).doesNotExist();
        }
    }

    @Test
    void a_directory_that_is_none_is_said_to_be_none() throws IOException {
        Files.writeString(here.resolve("data"), "a file");

        assertThat(run(Map.of(), "run")).isOne();
        assertThat(screen.complaints()).singleElement().asString().contains("FABULA_DATA_DIR");
    }

    @Test
    void a_second_run_is_refused() throws IOException {
        var directory = DataDirectory.prepare(here.resolve("data"));
        try (var lock = InstanceLock.take(directory).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(run(Map.of(), "run")).isOne();
        }
        assertThat(screen.complaints()).singleElement().asString().contains("already", "data");
    }

    @Test
    void help_has_every_verb_and_setting() {
        var text = new StringWriter();
        FabulaCommand.in(surroundings(Map.of())).usage(new PrintWriter(text));

        assertThat(text.toString()).contains("run", "import", "replay", "parked", "demo", "doctor");
        for (var setting : Setting.values()) {
            assertThat(text.toString()).contains(setting.name(), setting.defaultValue());
        }
    }

    private int run(Map<String, String> environment, String... arguments) {
        return FabulaCommand.in(surroundings(environment)).execute(arguments);
    }

    private Surroundings surroundings(Map<String, String> environment) {
        return new Surroundings(
                environment,
                here,
                screen.plain(),
                InstantSource.fixed(Instant.EPOCH),
                () -> new UUID(0, 0));
    }
}
