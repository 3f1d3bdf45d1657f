package app.fabula.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What goes wrong before any handler is a problem as well. */
class ContainerProblemsTest {
    @Test
    void what_is_broken_before_any_handler_is_a_problem_too() {
        assertThat(Wire.send("GET /a|b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "/problems/unreadable-request");
        assertThat(
                        Wire.send(
                                "GET /api/v1/stories?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "/problems/bad-parameter");
    }

    @Test
    void the_container_has_no_error_page_to_be_called() {
        Problems.expect(Server.get("/error"), 404, "unknown-path");
    }
}
