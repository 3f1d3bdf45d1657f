package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of an address or a header is passed over in silence. */
class ParametersTest {
    static List<Document.Call> everyOperation() {
        return Document.calls();
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void no_operation_has_a_parameter_that_it_does_not_know(Document.Call call) {
        var path = call.path().replaceAll("\\{[a-zA-Z]+}", Ids.LEARNER.toString());
        var request =
                Server.request(
                        call.method().toUpperCase(Locale.ROOT),
                        path + "?nobody-knows=1",
                        call.operation().has("requestBody")
                                ? BodyPublishers.ofString("{}")
                                : BodyPublishers.noBody());
        var answer = Server.send(request);

        Problems.expect(answer, 400, "bad-parameter");
        assertThat(answer.json().path("detail").asString())
                .isEqualTo("nobody-knows: Is not known here.");
    }

    @Test
    void all_are_told_by_name_and_none_as_it_was_sent() {
        var answer =
                Server.get(API + "/stories?limit=1&limit=2&%3Cb%3E=1&" + "x".repeat(60) + "=1");

        assertThat(answer.json().path("detail").asString())
                .isEqualTo(
                        "%3Cb%3E: Is not known here. limit: Must be given once. "
                                + "x".repeat(50)
                                + "...: Is not known here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stories?access_token=x",
                "/stories?limit=1&API_KEY=x",
                "/stories?apikey",
                "/stories?t%6Fken=x",
                "/nothing?token=x",
                "/stories?%=1&password=x"
            })
    void credentials_do_not_belong_into_an_address(String path) {
        var answer =
                Wire.send(
                        "GET "
                                + API
                                + path
                                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("bad-parameter", "header Authorization");
    }

    @Test
    void nobody_is_two_callers_at_once() {
        var request =
                Server.request("GET", API + "/stories", BodyPublishers.noBody())
                        .header("Authorization", "Bearer a")
                        .header("Authorization", "Bearer a");

        Problems.expect(Server.send(request), 400, "bad-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "1.0", "0x1", "1234567890123456789", "x", "1,2"})
    void a_position_is_awaited_as_it_was_told(String position) {
        var request =
                Server.request("GET", API + "/stories", BodyPublishers.noBody())
                        .header("Fabula-Await", position);

        Problems.expect(Server.send(request), 400, "bad-parameter");
    }

    @Test
    void one_position_is_awaited() {
        var request =
                Server.request("GET", API + "/stories", BodyPublishers.noBody())
                        .header("Fabula-Await", "1")
                        .header("Fabula-Await", "2");

        Problems.expect(Server.send(request), 400, "bad-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "\"abc", "*, \"a\"", "\"a\"b"})
    void an_edit_is_guarded_by_tags(String tags) {
        var request =
                Server.request(
                                "POST",
                                API + "/stories/" + Ids.STORY + "/retirement",
                                BodyPublishers.noBody())
                        .header("If-Match", tags);

        Problems.expect(Server.send(request), 400, "bad-parameter");
    }
}
