package app.fabula.bootstrap.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.fabula.bootstrap.command.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever pastes what the README says sees what it says. */
class ReadmeIT {
    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern VERBS = Pattern.compile("^\\./fabula .*$", Pattern.MULTILINE);
    private static final Pattern TOLD = Pattern.compile("`(\"[^`]+)`");

    @TempDir private static Path folder;

    private static String page = "";
    private static List<String> verbs = List.of();
    private static List<String> printed = List.of();

    @BeforeAll
    static void paste() throws IOException {
        assumeTrue(
                Programs.arePresent("bash", "curl", "sed"),
                "SKIPPED: bash or curl is not on the PATH");
        page = Files.readString(REPOSITORY.resolve("README.md"));
        layOut();
        var journey = Example.all(page).getFirst().commands().replace("Europe/Berlin", noon());
        verbs = verbs();
        var tried = verbs.stream().map(verb -> verb + "\necho \"exit $?\"\n");
        var blocks = Stream.concat(Stream.of(journey), tried).toList();
        printed = Terminal.paste(folder, Map.of(), blocks);
    }

    @Test
    void the_first_journey_ends_as_told() {
        var journey = printed.getFirst();
        var answers = answers(journey);
        assertThat(answers).hasSize(6);
        var progress = answers.get(3);
        assertThat(progress.at("/totals/activeSeconds").asInt()).isEqualTo(70);
        assertThat(progress.at("/totals/storiesCompleted").asInt()).isEqualTo(1);
        assertThat(answers.getLast().at("/totals/activeSeconds").asInt()).isEqualTo(70);
        var told = TOLD.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(told).hasSize(3);
        assertThat(journey).contains(told);
    }

    @Test
    void its_week_is_a_page_and_a_paper() throws IOException {
        var story = answers(printed.getFirst()).get(1).at("/items/0/title").asString();
        assertThat(folder.resolve("week.html")).content().startsWith("<!DOCTYPE").contains(story);
        assertThat(Files.readAllBytes(folder.resolve("week.pdf"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void every_verb_does_what_it_is_told() {
        assertThat(verbs).hasSizeGreaterThan(7);
        assertThat(printed.subList(1, printed.size()))
                .hasSameSizeAs(verbs)
                .zipSatisfy(
                        verbs,
                        (output, verb) -> assertThat(output.strip()).as(verb).endsWith("exit 0"));
    }

    /** What the page's commands find where they are pasted. */
    private static void layOut() throws IOException {
        var story = "# Dos gatos\n\n##\nUn gato duerme.\n\n##\n* Language: es\n* Level: A1\n";
        Files.writeString(Files.createDirectory(folder.resolve("DIR")).resolve("01.md"), story);
        var vectors = Path.of("docs", "streaks.json");
        Files.createDirectory(folder.resolve("docs"));
        Files.copy(REPOSITORY.resolve(vectors), folder.resolve(vectors));
    }

    /**
     * But those that serve, that test, and that look at this very machine and its ports; and what
     * is made up is less.
     */
    private static List<String> verbs() {
        return VERBS.matcher(page)
                .results()
                .map(found -> found.group().replace("50000", "50"))
                .filter(verb -> !verb.matches("\\./fabula (run|test|doctor)\\b.*"))
                .toList();
    }

    /** Where it is between eleven and one: what the journey reads is of one day and one week. */
    private static String noon() {
        return "Etc/GMT%+d".formatted(OffsetDateTime.now(Clock.systemUTC()).getHour() - 12);
    }

    private static List<JsonNode> answers(String journey) {
        var json = JsonMapper.shared();
        return journey.lines().filter(line -> line.startsWith("{")).map(json::readTree).toList();
    }
}
