package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.catalog.ImportStories.Source;
import app.fabula.application.catalog.StoryDraft;
import app.fabula.bootstrap.catalog.FoundStory;
import app.fabula.bootstrap.catalog.StoryFolder;
import app.fabula.bootstrap.command.FakeApi.Request;
import app.fabula.bootstrap.command.FakeApi.Response;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent.VocabularyEntry;
import app.fabula.domain.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StoryImportTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final Screen screen = new Screen();

    @Test
    void stories_go_in_batches_and_each_has_an_outcome() throws IOException {
        try (var server = new FakeApi(request -> answer(request, id -> "imported"))) {
            var tally = load(server, stories(45));

            assertThat(tally)
                    .hasToString("import=stories imported=45 revised=0 unchanged=0 refused=0");
            assertThat(server.requests())
                    .extracting(Request::line)
                    .containsOnly("POST /api/v1/stories/imports")
                    .hasSize(3);
            assertThat(screen.lines())
                    .containsExactly("import 20/45", "import 40/45", "import 45/45");
        }
    }

    @Test
    void everything_that_is_known_of_a_story_is_sent() throws IOException {
        try (var server = new FakeApi(request -> answer(request, id -> "imported"))) {
            load(server, List.of(new FoundStory("a.md", StoryImportTest::rich)));

            assertThat(JSON.readTree(server.requests().getFirst().body()))
                    .isEqualTo(
                            JSON.readTree(
                                    """
                                    {"stories": [{"identity": "es/a.md", "language": "es",
                                      "level": "A1", "title": "La llave \\"roja\\"",
                                      "authors": ["Ana"], "licence": "CC BY 4.0",
                                      "attribution": "Translation: Eva",
                                      "pages": ["uno\\n\\u2029", " dos "],
                                      "vocabulary": [{"term": "la llave",
                                        "translations": {"de": "der Schlüssel", "en": "key"}}]}]}
                                    """));
        }
    }

    @Test
    void outcomes_are_told_apart_and_refusals_have_a_reason() throws IOException {
        var outcomes = List.of("imported", "revised", "unchanged", "refused");
        try (var server =
                new FakeApi(request -> answer(request, id -> outcomes.get(Integer.parseInt(id))))) {
            var tally = load(server, stories(4));

            assertThat(tally)
                    .hasToString("import=stories imported=1 revised=1 unchanged=1 refused=1");
            assertThat(screen.lines()).contains("refused 3.md: because");
        }
    }

    @Test
    void one_bad_story_does_not_keep_its_batch_out() throws IOException {
        try (var server =
                new FakeApi(request ->
                        request.body().contains("\"identity\":\"2\"")
                                ? problem()
                                : answer(request, id -> "imported"))) {
            var tally = load(server, stories(5));

            assertThat(tally)
                    .hasToString("import=stories imported=4 revised=0 unchanged=0 refused=1");
            assertThat(screen.lines()).contains("refused 2.md: #/stories/0/title is too long");
        }
    }

    @Test
    void an_unreadable_file_is_refused_without_asking(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.md"), "# T\n");
        try (var server = new FakeApi(request -> answer(request, id -> "imported"))) {
            var tally = load(server, StoryFolder.open(folder).stories());

            assertThat(tally)
                    .hasToString("import=stories imported=0 revised=0 unchanged=0 refused=1");
            assertThat(screen.lines()).contains("refused a.md: it has no pages");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void a_busy_server_is_asked_again() throws IOException {
        var asked = new AtomicInteger();
        try (var server =
                new FakeApi(request ->
                        asked.incrementAndGet() < 3
                                ? new Response(503, "")
                                : answer(request, id -> "imported"))) {
            assertThat(load(server, stories(1)).total()).isOne();
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void a_server_that_is_gone_ends_the_import() throws IOException {
        var server = new FakeApi(request -> problem());
        server.close();

        assertThatThrownBy(() -> load(server, stories(1)))
                .isInstanceOfSatisfying(
                        CommandFailure.class,
                        failure ->
                                assertThat(failure.exitCode()).isEqualTo(CommandFailure.NO_SERVER));
    }

    private ImportTally load(FakeApi server, List<FoundStory> stories) {
        try (var api = new ApiClient(server.endpoint())) {
            return new StoryImport(api, screen.plain()).run(stories);
        }
    }

    private static List<FoundStory> stories(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new FoundStory(i + ".md", () -> story(Integer.toString(i))))
                .toList();
    }

    private static Source story(String identity) {
        return new Source(
                identity,
                new StoryDraft(
                        new Language("es"),
                        null,
                        "T",
                        List.of(),
                        "unspecified",
                        "",
                        List.of("uno"),
                        List.of()));
    }

    private static Source rich() {
        return new Source(
                "es/a.md",
                new StoryDraft(
                        new Language("es"),
                        CefrLevel.A1,
                        "La llave \"roja\"",
                        List.of("Ana"),
                        "CC BY 4.0",
                        "Translation: Eva",
                        List.of("uno\n\u2029", " dos "),
                        List.of(
                                new VocabularyEntry(
                                        "la llave", Map.of("en", "key", "de", "der Schlüssel")))));
    }

    private static Response answer(Request request, Function<String, String> outcome) {
        var answer = JSON.createObjectNode();
        var results = answer.putArray("results");
        StreamSupport.stream(JSON.readTree(request.body()).path("stories").spliterator(), false)
                .map(story -> story.path("identity"))
                .map(JsonNode::stringValue)
                .forEach(id ->
                        results.addObject()
                                .put("identity", id)
                                .put("outcome", outcome.apply(id))
                                .put("detail", "because"));
        return new Response(200, answer.toString());
    }

    private static Response problem() {
        return new Response(
                422,
                """
                {"detail": "It is not valid.",
                 "errors": [{"pointer": "#/stories/0/title", "detail": "is too long"}]}\
                """);
    }
}
