package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is told about every answer. */
class SafeHeadersTest {
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                API + "/stories",
                API + "/stories?limit=x",
                API + "/learners/nobody",
                "/v3/api-docs",
                "/docs",
                "/swagger-ui/index.html",
                "/problems/nothing",
                "/nothing",
                "/"
            })
    void no_answer_is_without(String path) {
        var headers = Server.get(path).headers();

        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("Permissions-Policy")).hasSize(1);
        assertThat(headers.allValues("Cache-Control")).hasSize(1);
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.map().keySet()).doesNotContain("server", "x-powered-by");
        assertThat(headers.map().keySet()).doesNotContain("strict-transport-security");
    }

    @Test
    void nor_is_what_the_container_says_by_itself() {
        for (var request : List.of("GET /a|b HTTP/1.1", "GET / HTTP/9.9", "NONSENSE")) {
            var answer = Wire.send(request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer)
                    .startsWith("HTTP/1.1 ")
                    .contains("Content-Security-Policy: " + NOTHING, "nosniff", "no-referrer")
                    .doesNotContainIgnoringCase("\r\nServer:");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/stories | private, no-cache",
                "/api/v1/learners/00000000-0000-4000-8000-000000000404 | no-store",
                "/api/v1/projections | no-store",
                "/v3/api-docs | no-cache",
                "/nothing | no-store"
            })
    void what_is_about_somebody_is_kept_by_nobody(String path, String caching) {
        assertThat(Server.get(path).headers().allValues("Cache-Control")).containsExactly(caching);
    }

    /** An error is not what was asked for, and is gone the next time. */
    @Test
    void errors_are_never_kept() {
        assertThat(Server.get(API + "/stories?limit=x").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void an_api_shows_nothing_and_a_page_what_comes_with_it() {
        assertThat(Server.get(API + "/stories").header("Content-Security-Policy"))
                .isEqualTo(NOTHING);
        assertThat(Server.get("/swagger-ui/index.html").header("Content-Security-Policy"))
                .contains("script-src 'self'", "style-src 'self'");
    }
}
