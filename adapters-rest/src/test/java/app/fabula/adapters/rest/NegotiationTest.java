package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not JSON, too much of it, or asked for as something else. */
class NegotiationTest {
    private static final String STORY =
            """
            {"language":"es","title":"T","licence":"L","pages":["p"]}\
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "multipart/form-data",
                "application/x-www-form-urlencoded",
                "*/",
                "application/json;charset=utf-16",
                "application/json;charset=\"iso-8859-1\"",
                "application/json;charset=nonsense"
            })
    void a_type_that_is_not_json_is_not_taken(String type) {
        var request =
                Server.request("POST", API + "/stories", BodyPublishers.ofString(STORY))
                        .setHeader("Content-Type", type);
        var answer = Server.send(request);

        Problems.expect(answer, 415, "unsupported-media-type");
        assertThat(answer.header("Accept-Post")).isEqualTo("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json;charset=utf-8", "application/json; charset=\"UTF-8\""})
    void json_may_say_that_it_is_utf_8(String type) {
        var request =
                Server.request("POST", API + "/stories", BodyPublishers.ofString(STORY))
                        .setHeader("Content-Type", type);

        assertThat(Server.send(request).status()).isEqualTo(201);
    }

    @Test
    void a_form_is_not_even_parsed() {
        var request =
                Server.request(
                                "PUT",
                                API + "/stories/" + Ids.STORY,
                                BodyPublishers.ofString("a=%zz"))
                        .setHeader("Content-Type", "application/x-www-form-urlencoded");

        Problems.expect(Server.send(request), 415, "unsupported-media-type");
    }

    @Test
    void a_body_is_needed() {
        Problems.expect(Server.send("POST", API + "/stories", " "), 400, "unreadable-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "nonsense"})
    void what_cannot_be_answered_acceptably_is_not_even_begun(String accepted) {
        var request =
                Server.request("POST", API + "/stories", BodyPublishers.ofString(STORY))
                        .header("Accept", accepted);

        Problems.expect(Server.send(request), 406, "not-acceptable");
    }

    @Test
    void a_body_that_is_not_utf_8_is_not_taken() {
        var latin = STORY.replace("T", "ñ").getBytes(StandardCharsets.ISO_8859_1);
        var request = Server.request("POST", API + "/stories", BodyPublishers.ofByteArray(latin));

        Problems.expect(Server.send(request), 400, "unreadable-request");
    }

    @ParameterizedTest
    @CsvSource({
        "/stories,4194304",
        "/stories/imports,4194304",
        "/learners/{learner}/activities,1048576"
    })
    void a_body_may_only_be_so_large(String path, int limit) {
        var at = API + Ids.resolved(path);

        Problems.expect(Server.send("POST", at, " ".repeat(limit)), 400, "unreadable-request");
        var answer = Server.send("POST", at, " ".repeat(limit + 1));
        Problems.expect(answer, 413, "body-too-large");
        assertThat(answer.header("Connection")).isEqualTo("close");
    }
}
