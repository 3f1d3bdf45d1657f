package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Badges for their learners, and what everybody needs who checks one. */
class BadgesTest {
    private static final String BADGE =
            API + "/learners/" + Ids.LEARNER + "/achievements/first-story/credential";
    private static final String LIST = API + "/credential-status/0";
    private static final String ISSUER = "/.well-known/did.json";

    @ParameterizedTest
    @CsvSource({
        "application/vc+jwt, application/vc+jwt, e30.e30.forged",
        "application/vc, application/vc, {\"id\"",
        "application/json, application/json, {\"id\"",
        "'application/vc;q=0.5, application/vc+jwt', application/vc+jwt, e30.e30.forged"
    })
    void a_badge_is_a_token_or_a_document_as_is_accepted(
            String accepted, String type, String begins) {
        var answer = asked(BADGE, "Accept", accepted);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(type);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body()).startsWith(begins);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, en, first-story",
        "'fr, en;q=0.1', en, first-story",
        "fr, de, first-story auf Deutsch",
        "'en;q=0, fr', de, first-story auf Deutsch",
        "'!', de, first-story auf Deutsch"
    })
    void it_is_in_a_language_that_is_accepted_or_else_the_learners_own(
            String accepted, String language, String name) {
        var answer = asked(BADGE, "Accept-Language", accepted);

        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.json().path("name").asString()).isEqualTo(name);
    }

    @Test
    void whoever_has_it_in_one_language_is_told_to_say_which() {
        var bookshelf = BADGE.replace("first-story", "language-bookshelf");
        assertThat(Server.get(bookshelf).json().path("detail").asString())
                .isEqualTo(
                        "The learner has no such award, or has it no more, over all languages:"
                                + " where it was earned in one, give language.");
        assertThat(Server.get(bookshelf + "?language=cy").json().path("detail").asString())
                .isEqualTo("The learner has no such award, or has it no more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vc+jwt", "*/*"})
    void everybody_may_see_what_was_taken_back_and_keep_it_for_a_while(String accepted) {
        var answer =
                Server.send(
                        Server.request("GET", LIST, BodyPublishers.noBody())
                                .header("Accept", accepted));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/vc+jwt");
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=300, public");
        assertThat(answer.body()).isEqualTo("e30.e30.list0");
    }

    @Test
    void a_list_is_to_be_had_as_a_document_too() {
        var answer = asked(LIST, "Accept", "application/vc");

        assertThat(answer.header("Content-Type")).isEqualTo("application/vc");
        assertThat(answer.body()).isEqualTo("{}");
    }

    @Test
    void everybody_may_see_whose_keys_are_believed() {
        var answer = Server.send(Server.request("GET", ISSUER, BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=300, public");
        assertThat(answer.json().path("id").asString()).isEqualTo("did:web:learn.example.org");
        Problems.expect(Server.get("/did.json"), 404, "unknown-path");
    }

    @Test
    void where_none_are_offered_it_is_said_and_there_is_nothing_to_check() {
        try (var server = new OwnServer(Planted.class, "fake.badges=false")) {
            Problems.expect(server.get(BADGE, "Authorization", "local"), 404, "badges-not-offered");
            Problems.expect(server.get(LIST), 404, "unknown-path");
            Problems.expect(server.get(ISSUER), 404, "unknown-path");
            Problems.expect(server.get("/did.json"), 404, "unknown-path");
        }
    }

    private static Server.Answer asked(String path, String header, String value) {
        return Server.send(
                Server.request("GET", path, BodyPublishers.noBody()).header(header, value));
    }
}
