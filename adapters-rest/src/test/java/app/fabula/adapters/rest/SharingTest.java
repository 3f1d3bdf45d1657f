package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages from elsewhere that are invited, and pages that are not. */
class SharingTest {
    private static final String INVITED = "https://app.example";
    private static final String RETIREMENT = API + "/stories/" + Ids.STORY + "/retirement";
    private static final OwnServer server =
            new OwnServer(
                    Planted.class,
                    "fabula.hosts=fabula.example, [2001:db8::1]",
                    "fabula.cors-origins=" + INVITED + ", http://localhost:5173");

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void who_is_invited_may_read_and_write() {
        for (var method : new String[] {"GET", "POST"}) {
            var path = method.equals("GET") ? API + "/stories" : RETIREMENT;
            var answer =
                    server.send(method, path, "Origin", INVITED, "Sec-Fetch-Site", "cross-site");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                    .containsExactly(INVITED);
            assertThat(answer.header("Access-Control-Expose-Headers"))
                    .contains(
                            "ETag",
                            "Link",
                            "Location",
                            "Fabula-Position",
                            "RateLimit",
                            "RateLimit-Policy",
                            "Retry-After");
            assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
            assertThat(answer.header("Vary")).contains("Origin");
        }
    }

    @Test
    void errors_are_shared_as_well() {
        var answer = server.get(API + "/nothing", "Origin", INVITED);

        Problems.expect(answer, 404, "unknown-path");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(INVITED);
    }

    @Test
    void what_is_asked_beforehand_is_answered_without_doing_anything() {
        var answer = preflight(INVITED);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(INVITED);
        assertThat(answer.header("Access-Control-Allow-Methods")).contains("PUT", "DELETE");
        assertThat(answer.header("Access-Control-Allow-Headers"))
                .contains("Authorization", "Idempotency-Key", "If-Match", "Fabula-Await");
        assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("600");
        assertThat(answer.header("Vary")).contains("Origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://app.example",
                "https://app.example:8443",
                "https://app.example.evil.example",
                "https://sub.app.example",
                "HTTPS://APP.EXAMPLE",
                "null",
                "*"
            })
    void nobody_else_is_told_anything(String origin) {
        for (var answer :
                new Server.Answer[] {
                    preflight(origin), server.get(API + "/stories", "Origin", origin)
                }) {
            assertThat(answer.headers().map().keySet())
                    .noneMatch(name -> name.startsWith("access-control-"));
            assertThat(answer.header("Vary")).contains("Origin");
            assertThat(answer.headers().map().toString()).doesNotContain(origin);
        }
        Problems.expect(preflight(origin), 403, "cross-site-request");
        Problems.expect(
                server.send("POST", RETIREMENT, "Origin", origin), 403, "cross-site-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fabula.example", "FABULA.example:8443", "[2001:db8::1]:8080"})
    void the_server_has_more_names_where_it_is_given_some(String host) {
        assertThat(posted(host, "http://" + host.toLowerCase(java.util.Locale.ROOT)))
                .startsWith("HTTP/1.1 200 ");
        assertThat(posted("evil.example", "")).startsWith("HTTP/1.1 421 ");
        assertThat(posted(host, "https://evil.example")).startsWith("HTTP/1.1 403 ");
    }

    private static String posted(String host, String origin) {
        var from = origin.isEmpty() ? "" : "Origin: " + origin + "\r\n";
        return Wire.send(
                server.port(),
                "POST %s HTTP/1.1\r\nHost: %s\r\n%sConnection: close\r\nContent-Length: 0\r\n\r\n"
                        .formatted(RETIREMENT, host, from));
    }

    private static Server.Answer preflight(String origin) {
        return server.send(
                "OPTIONS",
                RETIREMENT,
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "authorization");
    }
}
