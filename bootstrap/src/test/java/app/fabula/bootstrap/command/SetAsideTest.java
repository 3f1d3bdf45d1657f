package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.bootstrap.command.FakeApi.Request;
import app.fabula.bootstrap.command.FakeApi.Response;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class SetAsideTest {
    private static final String TWO =
            """
            {"items": [
              {"follower": "report", "sequence": "learner:a", "position": 7, "attempts": 2, "error": "Bad."},
              {"follower": "streak", "sequence": "learner:a", "position": 9, "attempts": 1, "error": "Worse."}]}\
            """;

    private final Screen screen = new Screen();

    @Test
    void each_has_a_line_that_says_why() throws IOException {
        assertThat(with(_ -> new Response(200, TWO), SetAside::list)).isZero();
        assertThat(screen.lines())
                .containsExactly(
                        "report learner:a waits from position 7 on, after 2 attempts: Bad.",
                        "streak learner:a waits from position 9 on, after 1 attempts: Worse.",
                        "parked=2");
    }

    @Test
    void what_is_named_is_tried_again_and_nothing_else() throws IOException {
        assertThat(with(SetAsideTest::answer, aside -> aside.retry("streak", null))).isZero();
        assertThat(screen.lines()).containsExactly("retry=done released=1 parked=0");
    }

    @Test
    void what_still_fails_is_a_failure() throws IOException {
        assertThat(with(SetAsideTest::answer, aside -> aside.retry(null, null)))
                .isEqualTo(CommandFailure.FAILED);
        assertThat(screen.lines()).containsExactly("retry=done released=1 parked=1");
    }

    @Test
    void what_is_given_up_is_named() {
        assertThatThrownBy(() ->
                        with(
                                _ -> new Response(404, "{\"detail\": \"Nothing of it.\"}"),
                                aside -> aside.discard("streak", "learner:b")))
                .hasMessage("Nothing of it.");
    }

    private static Response answer(Request request) {
        return switch (request.line()) {
            case "GET /api/v1/parked-sequences" -> new Response(200, TWO);
            case "POST /api/v1/parked-sequences/streak/learner%3Aa/retries" ->
                    new Response(200, "{\"outcome\": \"released\"}");
            case "POST /api/v1/parked-sequences/report/learner%3Aa/retries" ->
                    new Response(200, "{\"outcome\": \"parked\"}");
            default -> new Response(500, "{}");
        };
    }

    private int with(Function<Request, Response> answers, ToIntFunction<SetAside> work)
            throws IOException {
        try (var server = new FakeApi(answers);
                var api = new ApiClient(server.url())) {
            return work.applyAsInt(new SetAside(api, screen.plain()));
        }
    }
}
