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
    void what_somebody_else_has_released_meanwhile_holds_up_nothing() throws IOException {
        assertThat(with(SetAsideTest::withoutTheFirst, aside -> aside.retry(null, null))).isZero();
        assertThat(screen.lines()).containsExactly("retry=done released=2 parked=0");
    }

    @Test
    void a_list_of_many_is_read_to_its_end() throws IOException {
        assertThat(with(SetAsideTest::inTwoPages, SetAside::list)).isZero();
        assertThat(screen.lines()).hasSize(5).endsWith("parked=4");
    }

    @Test
    void what_is_given_up_is_named_by_its_position() throws IOException {
        assertThat(with(SetAsideTest::answer, aside -> aside.discard("streak", "learner:a", 9)))
                .isZero();
        assertThat(screen.lines()).containsExactly("discard=done released=1 parked=0");
    }

    @Test
    void what_is_not_given_up_is_a_failure() {
        assertThatThrownBy(() ->
                        with(
                                _ -> new Response(409, "{\"detail\": \"It is another one.\"}"),
                                aside -> aside.discard("streak", "learner:b", 9)))
                .hasMessage("It is another one.");
    }

    private static Response answer(Request request) {
        return switch (request.line()) {
            case "GET /api/v1/parked-sequences?limit=100" -> new Response(200, TWO);
            case "POST /api/v1/parked-sequences/streak/learner%3Aa/retries" ->
                    new Response(200, "{\"outcome\": \"released\"}");
            case "POST /api/v1/parked-sequences/report/learner%3Aa/retries" ->
                    new Response(200, "{\"outcome\": \"parked\"}");
            case "POST /api/v1/parked-sequences/streak/learner%3Aa/discards" ->
                    request.body().equals("{\"position\":9}")
                            ? new Response(200, "{\"outcome\": \"released\"}")
                            : new Response(422, "{}");
            default -> new Response(500, "{}");
        };
    }

    private static Response withoutTheFirst(Request request) {
        return request.line().contains("/report/")
                ? new Response(404, "{\"detail\": \"No such sequence.\"}")
                : answer(request);
    }

    private static Response inTwoPages(Request request) {
        return switch (request.line()) {
            case "GET /api/v1/parked-sequences?limit=100" ->
                    new Response(200, TWO.replaceFirst("]}", "], \"nextCursor\": \"a=\"}"));
            case "GET /api/v1/parked-sequences?limit=100&cursor=a%3D" -> new Response(200, TWO);
            default -> new Response(500, "{}");
        };
    }

    private int with(Function<Request, Response> answers, ToIntFunction<SetAside> work)
            throws IOException {
        try (var server = new FakeApi(answers);
                var api = new ApiClient(server.endpoint())) {
            return work.applyAsInt(new SetAside(api, screen.plain()));
        }
    }
}
