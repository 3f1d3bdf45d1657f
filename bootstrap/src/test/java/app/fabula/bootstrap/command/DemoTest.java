package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.bootstrap.command.FakeApi.Request;
import app.fabula.bootstrap.command.FakeApi.Response;
import app.fabula.bootstrap.demo.Population;
import app.fabula.bootstrap.demo.Population.Recipe;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int EVENTS = 3_000;

    private final Screen screen = new Screen();
    private final Set<String> log = ConcurrentHashMap.newKeySet();

    @Test
    void as_many_events_are_recorded_as_asked_for_and_again_none() throws IOException {
        try (var server = new FakeApi(this::answer)) {
            var first = run(server);
            assertThat(first)
                    .startsWith("demo=done learners=")
                    .contains(" events=3000 new=3000 ref");
            assertThat(log).hasSize(EVENTS);
            assertThat(run(server)).contains(" events=3000 new=0 refused=0 ");
            assertThat(screen.lines()).last().asString().startsWith("demo 3000/3000 ");
        }
    }

    @Test
    void learners_are_registered_before_anything_is_said_of_them() throws IOException {
        try (var server = new FakeApi(this::answer)) {
            run(server);
            var registered = ConcurrentHashMap.<String>newKeySet();
            for (var request : server.requests()) {
                var path = request.line().split(" ", -1)[1];
                if (request.line().startsWith("PUT ")) {
                    registered.add(path + "/activities?import=true");
                } else if (request.line().startsWith("POST ")) {
                    assertThat(registered).contains(path);
                    assertThat(JSON.readTree(request.body()).path("activities").size())
                            .isBetween(1, 500);
                }
            }
            assertThat(registered).hasSizeGreaterThan(1);
        }
    }

    @Test
    void an_activity_is_sent_as_the_document_says() throws IOException {
        try (var server = new FakeApi(this::answer)) {
            run(server);
            var body = body(server, "POST ");
            for (var activity : body.path("activities")) {
                assertThat(activity.propertyNames())
                        .contains("id", "type", "storyId", "storyVersion", "occurredAt", "zoneId")
                        .contains("deviceId");
                assertThat(activity.has("page"))
                        .isEqualTo(activity.path("type").asString().equals("page-read"));
            }
            assertThat(body(server, "PUT ").propertyNames())
                    .containsExactlyInAnyOrder(
                            "zoneId", "languages", "nativeLanguage", "dailyGoal", "dayStartHour");
        }
    }

    @Test
    void a_busy_server_is_asked_again() throws IOException {
        var asked = new AtomicInteger();
        try (var server =
                new FakeApi(request ->
                        request.line().startsWith("POST") && asked.incrementAndGet() % 5 == 1
                                ? new Response(503, "")
                                : answer(request))) {
            assertThat(run(server)).contains(" events=3000 new=3000 refused=0 ");
            assertThat(asked.get()).isGreaterThan(1);
        }
    }

    @Test
    void what_is_refused_is_counted_and_said() throws IOException {
        try (var server =
                new FakeApi(request ->
                        answer(request, id -> id.startsWith("0") ? "refused" : "accepted"))) {
            assertThat(run(server)).doesNotContain(" refused=0 ").doesNotContain(" events=3000 ");
            assertThat(screen.lines()).filteredOn("refused: because"::equals).hasSize(5);
        }
    }

    @Test
    void a_request_that_is_refused_as_a_whole_ends_the_work_of_all_senders() throws IOException {
        try (var server =
                new FakeApi(request ->
                        request.line().startsWith("POST")
                                ? new Response(422, "{\"detail\": \"It is not valid.\"}")
                                : answer(request))) {
            assertThatThrownBy(() -> run(server, 500_000))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessage("It is not valid.");
            assertThat(server.requests()).hasSizeLessThan(40);
        }
    }

    @Test
    void without_stories_there_is_nothing_to_read() throws IOException {
        try (var server = new FakeApi(request -> new Response(200, "{\"items\": []}"));
                var api = new ApiClient(server.endpoint())) {
            assertThat(new Bookshelf(api).library().isEmpty()).isTrue();
        }
    }

    private String run(FakeApi server) {
        return run(server, EVENTS);
    }

    private String run(FakeApi server, long events) {
        try (var api = new ApiClient(server.endpoint())) {
            var population =
                    new Population(
                            new Recipe(7, LocalDate.parse("2026-11-22"), events),
                            new Bookshelf(api).library(),
                            new SplittableRandom(7));
            return new Demo(api, screen.plain(), events).run(population).toString();
        }
    }

    private static JsonNode body(FakeApi server, String method) {
        return JSON.readTree(
                server.requests().stream()
                        .filter(request -> request.line().startsWith(method))
                        .findFirst()
                        .orElseThrow()
                        .body());
    }

    private Response answer(Request request) {
        return answer(request, id -> log.add(id) ? "accepted" : "duplicate");
    }

    /** Two pages of stories, one story each. */
    private static Response answer(Request request, Function<String, String> outcome) {
        if (request.line().contains("/activities")) {
            return new Response(200, results(request, outcome));
        }
        if (request.line().startsWith("PUT")) {
            return new Response(201, "{}");
        }
        return new Response(
                200,
                request.line().contains("stories?")
                        ? request.line().contains("cursor=next") ? card(2, "") : card(1, "next")
                        : """
                        {"language": "es", "level": "A1", "version": 3,
                         "pages": [{"words": 40}, {"words": 50}, {"words": 60}]}\
                        """);
    }

    private static String card(int number, String next) {
        var body = JSON.createObjectNode();
        body.putArray("items").addObject().put("id", new java.util.UUID(1, number).toString());
        return (next.isEmpty() ? body : body.put("nextCursor", next)).toString();
    }

    private static String results(Request request, Function<String, String> outcome) {
        var answer = JSON.createObjectNode();
        var results = answer.putArray("results");
        for (var activity : JSON.readTree(request.body()).path("activities")) {
            var id = activity.path("id").asString();
            results.addObject()
                    .put("id", id)
                    .put("outcome", outcome.apply(id))
                    .put("detail", "because");
        }
        return answer.toString();
    }
}
