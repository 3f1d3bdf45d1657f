package app.fabula.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong before any handler is a problem as well. */
class ContainerProblemsTest {
    @ParameterizedTest
    @CsvSource({
        "/a|b, unreadable-request",
        "/api/v1/stories%zz, unreadable-request",
        "/api/v1/stories%, unreadable-request",
        "/api/v1/learners/..%5C..%5Cwindows%5Cwin.ini, unreadable-request",
        "/api/v1/stories?q=%zz, bad-parameter"
    })
    void what_is_broken_before_any_handler_is_a_problem_too(String target, String problem) {
        assertThat(
                        Wire.send(
                                "GET "
                                        + target
                                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"type\":\"/problems/" + problem + '"');
    }

    @Test
    void what_is_too_long_is_told_from_what_cannot_be_read() {
        Problems.expect(Server.get("/api/v1/stories?q=" + "x".repeat(8_200)), 414, "uri-too-long");
        Problems.expect(
                Server.send(
                        Server.request("GET", "/api/v1/stories", BodyPublishers.noBody())
                                .header("X-Long", "x".repeat(8_200))),
                431,
                "headers-too-large");
        Problems.expect(
                Server.get("/api/v1/stories?q=" + "x".repeat(20_000)), 400, "unreadable-request");
    }

    @Test
    void the_container_has_no_error_page_to_be_called() {
        Problems.expect(Server.get("/error"), 404, "unknown-path");
    }
}
