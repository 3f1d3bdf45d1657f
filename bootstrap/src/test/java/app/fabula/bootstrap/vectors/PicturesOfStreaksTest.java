package app.fabula.bootstrap.vectors;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import tools.jackson.databind.json.JsonMapper;

/** What is drawn in docs/streaks.md is what the product says: each day, number and time. */
class PicturesOfStreaksTest {
    private static final Path DOCS = Path.of("../docs");
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Map<String, PicturedStreak> STREAKS = streaks();

    @Test
    void every_history_is_a_vector_that_passes() {
        var all = new Vectors.Result(STREAKS.size(), List.of(), List.of());
        assertThat(new VectorFiles().run(DOCS.resolve("streaks.json")))
                .isEqualTo(new Outcome.Ran("streaks", all));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void days_answer_and_times_are_those_of_the_product(Element history) {
        var streak = requireNonNull(STREAKS.get(history.getAttribute("data-scenario")));

        assertThat(Picture.days(history))
                .isNotEmpty()
                .allSatisfy(day -> isAsTheProductSays(day, streak));
        assertThat(Picture.text(history, "result")).isEqualTo(streak.answer());
        assertThat(Picture.times(history))
                .allSatisfy(time -> assertThat(time.getTextContent()).isEqualTo(clock(time)))
                .extracting(PicturesOfStreaksTest::moment)
                .containsExactlyInAnyOrderElementsOf(streak.times());
    }

    @Test
    void every_history_is_drawn_once() throws IOException {
        assertThat(histories().map(Named::getName))
                .containsExactlyInAnyOrderElementsOf(STREAKS.keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_picture_is_on_the_page_and_told_in_words(Path file) throws IOException {
        var picture = Picture.of(file);
        assertThat(DOCS.resolve("streaks.md"))
                .content()
                .contains("](images/" + file.getFileName() + ")");
        assertThat(picture.only("title")).isNotBlank();
        assertThat(picture.only("desc")).hasSizeGreaterThan(picture.only("title").length());
        assertThat(Files.readString(file)).doesNotContain("href", "<script", "@import", "url(http");
    }

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(DOCS.resolve("images"))) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith("streak-"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Named<Element>> histories() throws IOException {
        return files().map(Picture::of)
                .flatMap(picture -> picture.histories().stream())
                .map(history -> Named.of(history.getAttribute("data-scenario"), history));
    }

    private static Map<String, PicturedStreak> streaks() {
        return new JsonMapper()
                .readTree(DOCS.resolve("streaks.json").toFile())
                .path("scenarios")
                .valueStream()
                .collect(toMap(one -> one.path("id").asString(), PicturedStreak::new));
    }

    /** The length of the run, the hours of the day and milestones may be left out. */
    private static void isAsTheProductSays(Element day, PicturedStreak streak) {
        var date = LocalDate.parse(day.getAttribute("data-date"));
        assertThat(Stream.of("date", "word").map(kind -> Picture.text(day, kind)))
                .containsExactly(PicturedStreak.name(date), streak.state(date));
        assertThat(Picture.text(day, "run")).isIn("", streak.run(date));
        assertThat(Picture.text(day, "hours")).isIn("", streak.hours(date));
        assertThat(Picture.text(day, "stone")).isIn("", streak.milestone(date));
    }

    private static String clock(Element time) {
        var at = Instant.parse(time.getAttribute("data-at"));
        return CLOCK.format(at.atZone(ZoneId.of(time.getAttribute("data-zone"))));
    }

    private static String moment(Element time) {
        return time.getAttribute("data-at") + " " + time.getAttribute("data-zone");
    }
}
