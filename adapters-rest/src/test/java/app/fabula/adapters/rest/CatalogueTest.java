package app.fabula.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever follows the type of a problem finds out what it means. */
class CatalogueTest {
    private static final String STORY = "/problems/unknown-story";

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "text/html", "text/html,application/xhtml+xml,*/*;q=0.8", "text/*"})
    void a_browser_gets_a_page(String accepted) {
        var answer = asked(STORY, accepted);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=3600, public");
        assertThat(answer.body())
                .startsWith("<!doctype html>")
                .contains(
                        "<html lang=\"en\">",
                        "<h1>There is no such story</h1>",
                        "404 Not Found",
                        "<code>/problems/unknown-story</code>");
    }

    @Test
    void a_page_has_nothing_in_it_that_a_strict_policy_forbids() {
        for (var page : new String[] {STORY, "/problems"}) {
            assertThat(Server.get(page).body())
                    .doesNotContainIgnoringCase(
                            "<script", "<style", "style=", "http:", "https:", "src=", "onload");
        }
        var style = Server.get("/problems/style.css");
        assertThat(style.header("Content-Type")).isEqualTo("text/css");
        assertThat(style.body()).doesNotContain("url(", "@import");
    }

    @Test
    void a_program_gets_json() {
        var answer = asked("/problems/story-retired", "application/json");

        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.json().path("type").asString()).isEqualTo("/problems/story-retired");
        assertThat(answer.json().path("statuses").toString()).isEqualTo("[409,410]");
        assertThat(answer.json().path("retry").asString()).isEqualTo("no");
        assertThat(answer.json().path("meaning").asString()).isNotBlank();
        assertThat(answer.json().path("advice").asString()).isNotBlank();
    }

    @Test
    void the_index_leads_to_every_type_that_the_document_lists() {
        var types = Document.member(Document.SCHEMAS.path("Problem"), "type");
        var listed = asked("/problems", "application/json").json().path("items");
        var page = Server.get("/problems").body();

        assertThat(types.path("x-extensible-enum")).isNotEmpty();
        assertThat(listed)
                .extracting(item -> item.path("type"))
                .containsExactlyElementsOf(types.path("x-extensible-enum"));
        for (var type : types.path("x-extensible-enum")) {
            assertThat(page).contains("<a href=\"%s\">".formatted(type.asString()));
            assertThat(Server.get(type.asString()).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "UNKNOWN-STORY", "catalogue.properties", "%3Cscript%3E"})
    void a_type_that_there_is_not_is_a_problem(String code) {
        Problems.expect(Server.get("/problems/" + code), 404, "unknown-path");
    }

    private static Server.Answer asked(String path, String accepted) {
        return Server.send(
                Server.request("GET", path, BodyPublishers.noBody()).header("Accept", accepted));
    }
}
