package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser on this machine that a page from elsewhere makes call the server. */
class CrossSiteTest {
    private static final String RETIREMENT = API + "/stories/" + Ids.STORY + "/retirement";
    private static final Pattern NO_HOST = Pattern.compile("HTTP/1\\.1 400 ");

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LocalHost:8080", "127.0.0.1", "127.0.0.1:80", "[::1]:8080"})
    void a_name_of_loopback_is_ours(String host) {
        assertThat(sent("GET", API + "/stories", host, "")).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "notlocalhost",
                "127.0.0.1.nip.io",
                "127.0.0.2",
                "[::2]",
                "0.0.0.0"
            })
    void another_name_was_rebound_to_loopback(String host) {
        assertThat(sent("GET", API + "/stories", host, ""))
                .startsWith("HTTP/1.1 421 ")
                .contains("application/problem+json", "no-store", "/problems/misdirected-request");
    }

    @Test
    void no_path_is_left_out() {
        assertThat(sent("GET", "/v3/api-docs", "evil.example", "")).startsWith("HTTP/1.1 421 ");
        assertThat(sent("GET", "/nothing", "evil.example", "")).startsWith("HTTP/1.1 421 ");
        assertThat(sent("POST", RETIREMENT, "", "")).containsPattern(NO_HOST);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Origin: https://evil.example",
        "Origin: http://localhost.evil.example",
        "Origin: http://localhost@evil.example",
        "Origin: http://127.0.0.1.nip.io:8080",
        "Origin: null",
        "Origin:"
    })
    void a_page_from_elsewhere_changes_nothing(String header) {
        assertThat(sent("POST", RETIREMENT, "localhost", header))
                .startsWith("HTTP/1.1 403 ")
                .contains("application/problem+json", "no-store", "/problems/cross-site-request");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Nothing: at-all",
        "Sec-Fetch-Site: same-origin",
        "Sec-Fetch-Site: none",
        "Origin: http://localhost:8080",
        "Origin: http://127.0.0.1",
        "Origin: http://[::1]:8080"
    })
    void a_page_of_this_machine_and_what_is_no_browser_may(String header) {
        assertThat(sent("POST", RETIREMENT, "localhost", header)).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void to_look_is_allowed_for_a_browser_shows_a_stranger_nothing() {
        var answer = sent("GET", API + "/stories", "localhost", "Origin: https://evil.example");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .doesNotContainIgnoringCase("Access-Control-Allow-Origin");
    }

    private static String sent(String method, String path, String host, String header) {
        var lines = new StringBuilder(method + " " + path + " HTTP/1.1\r\nConnection: close\r\n");
        lines.append(host.isEmpty() ? "" : "Host: " + host + "\r\n");
        lines.append(header.isEmpty() ? "" : header + "\r\n");
        return Wire.send(lines.append("Content-Length: 0\r\n\r\n").toString());
    }
}
