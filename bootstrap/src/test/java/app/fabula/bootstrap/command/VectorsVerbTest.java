package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorsVerbTest {
    private static final Path OURS = Path.of("src/test/resources/vectors");
    private static final Path SHARED = Path.of("../../shared/data/vectors");
    private static final Pattern LINE =
            Pattern.compile("vectors=streak-scenarios passed=(?<passed>\\d+) failed=0");

    @TempDir Path here;

    private final Screen screen = new Screen();

    @Test
    void each_file_that_is_known_has_a_line_and_others_have_none() throws IOException {
        var folder = Files.createDirectories(here.resolve("vectors"));
        Files.copy(OURS.resolve("what-is-known.json"), folder.resolve("b.json"));
        Files.copy(OURS.resolve("what-is-known.json"), folder.resolve("a.json"));
        Files.copy(OURS.resolve("what-is-known.json"), folder.resolve("notes.txt"));
        Files.copy(
                OURS.resolve("what-is-known.json"),
                Files.createDirectories(folder.resolve("folder.json")).resolve("c.json"));
        Files.writeString(folder.resolve("ability.json"), "{\"abilities\": []}");
        Files.writeString(folder.resolve("broken.json"), "{\"scenarios\": [");
        Files.writeString(folder.resolve("empty.json"), "");
        Files.writeString(folder.resolve("none.json"), "{\"scenarios\": []}");
        Files.writeString(folder.resolve("others.json"), "{\"scenarios\": [{\"events\": []}, 7]}");

        assertThat(run("vectors")).isZero();
        assertThat(screen.lines())
                .containsExactly("vectors=a passed=17 failed=0", "vectors=b passed=17 failed=0");
        assertThat(screen.complaints()).isEmpty();
    }

    @Test
    void each_failure_is_a_sentence_and_the_next_file_is_run_all_the_same() throws IOException {
        assertThat(run(OURS.toAbsolutePath().toString())).isEqualTo(CommandFailure.FAILED);
        assertThat(screen.lines())
                .containsExactly(
                        "wrong (one day too many) should come to {current=2, longest=1},"
                                + " but came to {current=1, longest=1}",
                        "nowhere (a zone that is none) cannot be understood:"
                                + " Unknown time-zone ID: Mars/Olympus",
                        "unknown (a type that is none) cannot be understood:"
                                + " no type of event: dance",
                        "not-a-number (many units) cannot be understood:"
                                + " 'StringNode' method `asInt()` cannot coerce value \"many\" to"
                                + " `int`: value not a valid String representation of `int`",
                        "not-an-answer (an object for a number) cannot be understood:"
                                + " 'ObjectNode' method `asString()` cannot coerce value"
                                + " {...(0 properties}] to `java.lang.String`:"
                                + " value type not coercible",
                        "no-answer (nothing to hold it against) cannot be understood:"
                                + " nothing is expected",
                        "no-events (no list of them) cannot be understood:"
                                + " there is no list of events",
                        "no-time (a question without a time) cannot be understood:"
                                + " there is no at",
                        "? () cannot be understood: nothing is expected",
                        "vectors=mistakes passed=2 failed=9",
                        "vectors=what-is-known passed=17 failed=0");
        assertThat(screen.complaints()).isEmpty();
    }

    @Test
    void a_folder_without_any_is_a_failure() throws IOException {
        Files.createDirectories(here.resolve("empty"));

        assertThat(run("empty")).isEqualTo(CommandFailure.FAILED);
        assertThat(screen.lines()).isEmpty();
        assertThat(screen.complaints())
                .containsExactly(
                        "There is no vector file in %s that is known here."
                                .formatted(here.resolve("empty")));
    }

    @Test
    void a_folder_that_is_not_there_is_a_mistake() {
        assertThat(run("gone")).isEqualTo(CommandFailure.MISUSED);
        assertThat(screen.lines()).isEmpty();
        assertThat(screen.complaints())
                .containsExactly("There is no folder %s.".formatted(here.resolve("gone")));
    }

    @Test
    void what_was_given_to_this_project_passes() {
        assumeTrue(Files.isDirectory(SHARED), "SKIPPED: the given vectors are not at " + SHARED);

        assertThat(run(SHARED.toAbsolutePath().toString())).isZero();
        assertThat(screen.lines())
                .singleElement()
                .satisfies(line -> {
                    var matcher = LINE.matcher(line);
                    assertThat(matcher.matches()).as(line).isTrue();
                    assertThat(Integer.parseInt(matcher.group("passed")))
                            .isGreaterThanOrEqualTo(32);
                });
    }

    private int run(String folder) {
        var surroundings =
                new Surroundings(
                        Map.of(),
                        here,
                        screen.plain(),
                        InstantSource.fixed(Instant.EPOCH),
                        () -> new UUID(0, 0));
        return FabulaCommand.in(surroundings).execute("vectors", folder);
    }
}
