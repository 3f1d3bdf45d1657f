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

class ReplayTest {
    private final Screen screen = new Screen();

    @Test
    void it_lasts_until_the_projection_shows_again_what_there_was() throws IOException {
        var states =
                new ArrayDeque<>(
                        List.of(
                                status("live", 90, 100),
                                status("replaying", 0, 100),
                                status("replaying", 60, 101),
                                status("live", 99, 102),
                                status("live", 101, 102)));
        try (var server = new FakeApi(request -> answer(request, states))) {
            assertThat(replay(server, "streak")).isEqualTo(100);

            assertThat(server.requests())
                    .extracting(Request::line)
                    .startsWith(
                            "GET /api/v1/projections", "POST /api/v1/projections/streak/replays");
            assertThat(states).isEmpty();
            assertThat(screen.lines())
                    .containsExactly(
                            "replay streak 0/100",
                            "replay streak 60/100",
                            "replay streak 99/100",
                            "replay streak 100/100");
        }
    }

    @Test
    void an_unknown_name_gets_the_known_ones() throws IOException {
        try (var server =
                new FakeApi(request ->
                        answer(request, new ArrayDeque<>(List.of(status("live", 1, 1)))))) {
            assertThatThrownBy(() -> replay(server, "streaks"))
                    .isInstanceOfSatisfying(
                            CommandFailure.class,
                            failure ->
                                    assertThat(failure.exitCode())
                                            .isEqualTo(CommandFailure.MISUSED))
                    .hasMessage("There is no projection 'streaks'; there are: report, streak.");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void a_replay_that_is_refused_fails() throws IOException {
        try (var server =
                new FakeApi(request ->
                        request.line().startsWith("POST")
                                ? new Response(503, "{\"detail\": \"Not now.\"}")
                                : status("live", 1, 1))) {
            assertThatThrownBy(() -> replay(server, "streak")).hasMessage("Not now.");
        }
    }

    private long replay(FakeApi server, String name) {
        try (var api = new ApiClient(server.url())) {
            return new Replay(api, name, screen.plain()).run();
        }
    }

    private static Response answer(Request request, Queue<Response> states) {
        return request.line().startsWith("POST") ? new Response(202, "{}") : states.remove();
    }

    private static Response status(String state, long position, long head) {
        return new Response(
                200,
                """
                {"items": [
                  {"name": "report", "state": "live", "position": 7, "head": 7, "lag": 0},
                  {"name": "streak", "state": "%s", "position": %d, "head": %d, "lag": 0}]}\
                """
                        .formatted(state, position, head));
    }
}
