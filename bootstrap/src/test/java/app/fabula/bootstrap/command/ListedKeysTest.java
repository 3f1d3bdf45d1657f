package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.bootstrap.command.FakeApi.Request;
import app.fabula.bootstrap.command.FakeApi.Response;
import java.io.IOException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ListedKeysTest {
    private final Screen screen = new Screen();

    @Test
    void a_list_of_many_is_read_to_its_end() throws IOException {
        assertThat(list(ListedKeysTest::inTwoPages)).isZero();
        assertThat(screen.lines())
                .containsExactly(
                        "b stories:read shop last used 2026-03-01T12:01:00Z",
                        "a stories:read,keys:read bank revoked 2026-03-01T12:00:00Z");
    }

    @Test
    void where_there_are_none_it_says_so() throws IOException {
        assertThat(list(_ -> new Response(200, "{\"items\": []}"))).isZero();
        assertThat(screen.lines()).containsExactly("There are no keys.");
    }

    @Test
    void a_list_that_breaks_off_is_a_failure() {
        assertThatThrownBy(() ->
                        list(request ->
                                request.line().contains("cursor")
                                        ? new Response(500, "{\"detail\": \"It broke.\"}")
                                        : inTwoPages(request)))
                .hasMessage("It broke.");
    }

    private static Response inTwoPages(Request request) {
        return switch (request.line()) {
            case "GET /api/v1/api-keys?limit=100" ->
                    new Response(
                            200,
                            """
                            {"items": [{"id": "b", "name": "shop", "scopes": ["stories:read"],
                              "lastUsedAt": "2026-03-01T12:01:00Z"}], "nextCursor": "a="}\
                            """);
            case "GET /api/v1/api-keys?limit=100&cursor=a%3D" ->
                    new Response(
                            200,
                            """
                            {"items": [{"id": "a", "name": "bank", "scopes": ["stories:read", "keys:read"],
                              "revokedAt": "2026-03-01T12:00:00Z"}]}\
                            """);
            default -> new Response(500, "{}");
        };
    }

    private int list(Function<Request, Response> answers) throws IOException {
        try (var server = new FakeApi(answers);
                var api = new ApiClient(server.endpoint())) {
            return new Keys(api, screen.plain()).list();
        }
    }
}
