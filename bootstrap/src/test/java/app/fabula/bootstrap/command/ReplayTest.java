package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.bootstrap.command.FakeApi.Request;
import app.fabula.bootstrap.command.FakeApi.Response;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReplayTest {
    private final Screen screen = new Screen();

    @Test
    void it_lasts_until_the_replay_is_done() throws IOException {
        var states =
                new ArrayDeque<>(
                        List.of(
                                replay("running", 0, 100, ""),
                                replay("running", 60, 101, ""),
                                replay("done", 101, 101, "")));
        try (var server = new FakeApi(request -> answer(request, states))) {
            assertThat(run(server, List.of("streak"), false).path("position").asLong())
                    .isEqualTo(101);

            assertThat(server.requests().getFirst())
                    .isEqualTo(
                            new Request(
                                    "POST /api/v1/replays",
                                    "{\"verify\":false,\"projections\":[\"streak\"]}"));
            assertThat(states).isEmpty();
            assertThat(screen.lines())
                    .map(line -> line.replaceAll("[0-9,]+ events/s", "N events/s"))
                    .containsExactly(
                            "replay at N events/s 0/100",
                            "replay at N events/s 60/101",
                            "replay at N events/s 101/101");
        }
    }

    @Test
    void a_replay_that_was_stopped_says_how_to_go_on() throws IOException {
        var states = new ArrayDeque<>(List.of(replay("stopped", 60, 100, "")));
        try (var server = new FakeApi(request -> answer(request, states))) {
            assertThatThrownBy(() -> run(server, List.of(), true))
                    .hasMessage(
                            "Stopped at position 60 of 100; the same command goes on from there.");
        }
    }

    @Test
    void a_replay_that_fails_says_so() throws IOException {
        var states = new ArrayDeque<>(List.of(replay("failed", 60, 100, "It failed.")));
        try (var server = new FakeApi(request -> answer(request, states))) {
            assertThatThrownBy(() -> run(server, List.of(), true)).hasMessage("It failed.");
        }
    }

    @Test
    void a_replay_that_is_refused_is_a_mistake() throws IOException {
        try (var server =
                new FakeApi(_ -> new Response(404, "{\"detail\": \"There are: a, b.\"}"))) {
            assertThatThrownBy(() -> run(server, List.of("c"), false))
                    .isInstanceOfSatisfying(
                            CommandFailure.class,
                            failure ->
                                    assertThat(failure.exitCode())
                                            .isEqualTo(CommandFailure.MISUSED))
                    .hasMessage("There are: a, b.");
        }
    }

    private JsonNode run(FakeApi server, List<String> names, boolean verify) {
        try (var api = new ApiClient(server.endpoint())) {
            return new Replay(api, screen.plain()).run(names, verify);
        }
    }

    private static Response answer(Request request, Queue<Response> states) {
        return request.line().startsWith("POST")
                ? new Response(202, replay("running", 0, 0, "").body())
                : states.remove();
    }

    private static Response replay(String state, long position, long target, String error) {
        return new Response(
                200,
                """
                {"id": "7", "projections": ["streak"], "state": "%s", "position": %d, "target": %d,
                 "events": %d, "error": "%s"}\
                """
                        .formatted(state, position, target, position, error));
    }
}
