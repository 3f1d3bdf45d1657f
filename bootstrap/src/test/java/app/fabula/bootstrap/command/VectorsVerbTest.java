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
    private static final Path PAGE = Path.of("../docs/streaks.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINE =
            Pattern.compile("vectors=streak-scenarios passed=(?<passed>\\d+) failed=0");

    /** Remarks among them, which are for people. */
    private static final String TYPOS =
            """
            {
              "note": "ours", "licence": "MIT",
              "scenarios": [
                {
                  "id": "a", "title": "twice", "tags": [],
                  "config": {"rolover_hours": 4, "why": "one l"},
                  "events": [
                    {"at": "2026-03-02T08:00:00Z", "zone": "UTC", "units": 3, "note": "first"},
                    {"at": "2026-03-02T09:00:00Z", "zone": "UTC", "type": "buy_freeze", "n": 2},
                    {"type": "void", "id": "v", "at": null, "voids": "nothing"}
                  ],
                  "as_of": {"at": "2026-03-02T12:00:00Z", "zone": "UTC", "tz": "UTC"},
                  "expect": {"current": 1, "longest": null, "note": "units are no n"}
                },
                {
                  "id": "b", "tags": [], "config": {"rolover_hours": 5}, "events": [],
                  "as_of": {"at": "2026-03-02T12:00:00Z", "zone": "UTC"},
                  "expect": {"current": 0}
                }
              ]
            }
            """;

    @TempDir Path here;

    private final Screen screen = new Screen();

    @Test
    void each_file_that_is_known_has_a_line_and_others_have_one_together() throws IOException {
        var folder = Files.createDirectories(here.resolve("vectors"));
        Files.copy(OURS.resolve("what-is-known.json"), folder.resolve("b.json"));
        Files.copy(OURS.resolve("what-is-known.json"), folder.resolve("a.json"));
        Files.copy(OURS.resolve("what-is-known.json"), folder.resolve("notes.txt"));
        Files.copy(
                OURS.resolve("what-is-known.json"),
                Files.createDirectories(folder.resolve("folder.json")).resolve("c.json"));
        Files.writeString(folder.resolve("ability.json"), "{\"abilities\": []}");
        Files.writeString(folder.resolve("none.json"), "{\"scenarios\": []}");
        Files.writeString(folder.resolve("others.json"), "{\"scenarios\": [{\"events\": []}, 7]}");

        assertThat(run("vectors")).isZero();
        assertThat(screen.lines())
                .containsExactly("vectors=a passed=17 failed=0", "vectors=b passed=17 failed=0");
        assertThat(screen.complaints())
                .containsExactly(
                        "Not known here, so passed over: ability.json, none.json, others.json.");
    }

    @Test
    void what_is_no_json_is_named_with_its_place_and_fails() throws IOException {
        Files.writeString(here.resolve("broken.json"), "{\n  \"a\": 1,\n  \"b\": tru\n}");
        Files.writeString(here.resolve("cut-off.json"), "{\"scenarios\": [");
        Files.writeString(here.resolve("deep.json"), "[".repeat(1000) + "]".repeat(1000));
        Files.writeString(here.resolve("empty.json"), "");
        Files.copy(OURS.resolve("what-is-known.json"), here.resolve("right.json"));

        assertThat(run(".")).isEqualTo(CommandFailure.FAILED);
        assertThat(screen.lines()).containsExactly("vectors=right passed=17 failed=0");
        assertThat(screen.complaints())
                .containsExactly(
                        "broken.json is no JSON: line 3, column 8: Unrecognized token 'tru':"
                                + " was expecting (JSON String, Number, Array, Object or token"
                                + " 'null', 'true' or 'false').",
                        "cut-off.json is no JSON: line 1, column 16: Unexpected end-of-input:"
                                + " expected close marker for Array.",
                        "deep.json cannot be read: Document nesting depth (501) exceeds the maximum"
                                + " allowed (500, from `StreamReadConstraints.getMaxNestingDepth()`).",
                        "empty.json is no JSON: line 1, column 1: it is empty.");
    }

    @Test
    void members_that_are_not_known_are_named_once_and_fail_nothing() throws IOException {
        Files.writeString(here.resolve("typos.json"), TYPOS);

        assertThat(run("typos.json")).isZero();
        assertThat(screen.lines()).containsExactly("vectors=typos passed=2 failed=0");
        assertThat(screen.complaints())
                .containsExactly(
                        "typos: unknown member \"licence\" in the file is ignored",
                        "typos: unknown member \"tags\" in a scenario is ignored",
                        "typos: unknown member \"rolover_hours\" in config is ignored",
                        "typos: unknown member \"units\" in an event of type activity is ignored",
                        "typos: unknown member \"n\" in an event of type buy_freeze is ignored",
                        "typos: unknown member \"tz\" in as_of is ignored");
    }

    @Test
    void a_file_is_run_alone_however_its_name_ends() throws IOException {
        Files.copy(OURS.resolve("what-is-known.json"), here.resolve("a.json"));
        Files.copy(OURS.resolve("what-is-known.json"), here.resolve("a.vectors"));

        assertThat(run("a.vectors")).isZero();
        assertThat(run("a.json")).isZero();
        assertThat(screen.lines())
                .containsExactly(
                        "vectors=a.vectors passed=17 failed=0", "vectors=a passed=17 failed=0");
        assertThat(screen.complaints()).isEmpty();
    }

    @Test
    void a_file_of_another_kind_is_no_success() throws IOException {
        Files.writeString(here.resolve("ability.json"), "{\"abilities\": []}");

        assertThat(run("ability.json")).isEqualTo(CommandFailure.FAILED);
        assertThat(screen.lines()).isEmpty();
        assertThat(screen.complaints())
                .containsExactly(
                        "Not known here, so passed over: ability.json.",
                        "There is no vector file at %s that is known here."
                                .formatted(here.resolve("ability.json")));
    }

    @Test
    void the_example_on_the_page_about_streaks_passes() throws IOException {
        var examples = EXAMPLE.matcher(Files.readString(PAGE)).results().toList();
        assertThat(examples).hasSize(1);
        Files.writeString(here.resolve("example.json"), examples.getFirst().group(1));

        assertThat(run("example.json")).isZero();
        assertThat(screen.lines()).containsExactly("vectors=example passed=1 failed=0");
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
                        "misspelt (an answer that nobody gives) cannot be understood:"
                                + " expect has no member \"curent\", but"
                                + " current, longest, status, freezes_left",
                        "no-events (no list of them) cannot be understood:"
                                + " there is no list of events",
                        "no-time (a question without a time) cannot be understood:"
                                + " there is no at",
                        "? () cannot be understood: nothing is expected",
                        "vectors=mistakes passed=2 failed=10",
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
                        "There is no vector file at %s that is known here."
                                .formatted(here.resolve("empty")));
    }

    @Test
    void a_place_that_is_not_there_is_a_mistake() {
        assertThat(run("gone")).isEqualTo(CommandFailure.MISUSED);
        assertThat(screen.lines()).isEmpty();
        assertThat(screen.complaints())
                .containsExactly("There is no file or folder %s.".formatted(here.resolve("gone")));
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

    private int run(String place) {
        var surroundings =
                new Surroundings(
                        Map.of(),
                        here,
                        screen.plain(),
                        InstantSource.fixed(Instant.EPOCH),
                        () -> new UUID(0, 0));
        return FabulaCommand.in(surroundings).execute("vectors", place);
    }
}
