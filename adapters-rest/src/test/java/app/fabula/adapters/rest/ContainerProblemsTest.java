package app.fabula.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What goes wrong before any handler is a problem as well. */
class ContainerProblemsTest {
    @Test
    void what_is_broken_before_any_handler_is_a_problem_too() {
        assertThat(raw("GET /a|b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "/problems/unreadable-request");
        assertThat(
                        raw(
                                "GET /api/v1/stories?q=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "/problems/bad-parameter");
    }

    @Test
    void the_container_has_no_error_page_to_be_called() {
        Problems.expect(Server.get("/error"), 404, "unknown-path");
    }

    private static String raw(String request) {
        try (var socket = new Socket("localhost", Server.PORT)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
