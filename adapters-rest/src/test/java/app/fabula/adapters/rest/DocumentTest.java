package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Document.ROOT;
import static app.fabula.adapters.rest.Document.calls;
import static app.fabula.adapters.rest.Document.contents;
import static app.fabula.adapters.rest.Document.headers;
import static app.fabula.adapters.rest.Document.keys;
import static app.fabula.adapters.rest.Document.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What a client developer finds in the OpenAPI document. */
class DocumentTest {
    @Test
    void it_is_openapi_3_1_of_fabula_at_any_host() {
        assertThat(ROOT.path("openapi").asString()).startsWith("3.1");
        assertThat(ROOT.path("info").path("title").asString()).isEqualTo("Fabula");
        assertThat(ROOT.path("servers").path(0).path("url").asString()).isEqualTo("/");
    }

    @Test
    void it_has_a_page() {
        assertThat(Server.get("/").header("Location")).endsWith("/docs");
        assertThat(Server.get("/docs").status()).isEqualTo(302);
        assertThat(Server.get("/docs/").header("Location")).endsWith("/docs");
        assertThat(Server.get("/swagger-ui/index.html").status()).isEqualTo(200);
    }

    @Test
    void it_begins_with_what_a_newcomer_needs_first() {
        assertThat(ROOT.path("tags"))
                .extracting(tag -> tag.path("name").asString())
                .containsExactly(
                        "Stories",
                        "Learners",
                        "Progress",
                        "Streak",
                        "Achievements",
                        "Rules",
                        "Trials",
                        "Notifications",
                        "Statistics",
                        "Reports",
                        "Runs",
                        "Groups",
                        "Callers",
                        "Keys",
                        "Operation");
        assertThat(keys(ROOT.path("paths")))
                .startsWith("/api/v1/stories", "/api/v1/stories/imports", "/api/v1/stories/{id}");
        assertThat(keys(ROOT.path("components").path("schemas"))).isSorted();
        assertThat(statuses("getStory")).isSorted();
    }

    @Test
    void every_operation_is_told_in_words_and_by_example() {
        assertThat(calls())
                .hasSize(80)
                .allSatisfy(call -> {
                    assertThat(call.operation().path("summary").asString()).isNotBlank();
                    assertThat(call.operation().path("description").asString()).isNotBlank();
                    assertThat(call.operation().path("tags")).hasSize(1);
                    for (var content : contents(call.operation())) {
                        assertThat(content.path("schema").isMissingNode()).isFalse();
                        assertThat(content.path("examples")).isNotEmpty();
                    }
                });
    }

    @Test
    void every_error_of_an_operation_is_a_problem() {
        for (var call : calls()) {
            for (var response : call.operation().path("responses").properties()) {
                var kind = response.getKey().charAt(0);
                var content = response.getValue().path("content");

                assertThat(content.has("application/problem+json")).isEqualTo(kind >= '4');
                assertThat(content.has("application/json"))
                        .isEqualTo(kind == '2' && !call.name().equals("getRunReport"));
            }
        }
    }

    @Test
    void it_lists_the_types_of_problems_and_where_they_are_explained() {
        var problem = Document.SCHEMAS.path("Problem");
        var types = Document.names(Document.member(problem, "type").path("x-extensible-enum"));

        assertThat(types)
                .doesNotHaveDuplicates()
                .contains("/problems/unknown-story", "/problems/internal-error");
        assertThat(Server.get(problem.path("externalDocs").path("url").asString()).status())
                .isEqualTo(200);
        for (var call : calls()) {
            for (var response : call.operation().path("responses")) {
                for (var example : response.at("/content/application~1problem+json/examples")) {
                    assertThat(types).contains(example.at("/value/type").asString());
                }
            }
        }
    }

    @Test
    void an_operation_says_which_statuses_it_can_answer() {
        assertThat(statuses("publishStory"))
                .containsOnly(
                        "201", "400", "401", "403", "406", "408", "409", "413", "414", "415", "421",
                        "422", "429", "431", "500", "503");
        assertThat(statuses("getStory"))
                .containsOnly(
                        "200", "304", "400", "401", "403", "404", "406", "410", "414", "421", "429",
                        "431", "500", "503");
        assertThat(statuses("reviseStory")).contains("200", "404", "409", "412", "422");
        assertThat(statuses("putLearner")).contains("200", "201", "422");
        assertThat(statuses("replayProjection")).contains("202", "404");
    }

    @Test
    void whatever_is_shown_has_a_tag_and_is_not_sent_twice() {
        assertThat(calls())
                .filteredOn(call -> call.method().equals("get"))
                .hasSize(44)
                .allSatisfy(call -> {
                    assertThat(headers(call.name(), "200")).contains("ETag");
                    assertThat(headers(call.name(), "304")).isEqualTo(headers(call.name(), "200"));
                    assertThat(names(call)).contains("If-None-Match");
                });
    }

    /** What is put has been seen, or is new. */
    @Test
    void whatever_is_put_can_be_guarded() {
        assertThat(calls())
                .filteredOn(call -> call.method().equals("put"))
                .hasSize(5)
                .allSatisfy(call -> {
                    assertThat(names(call)).contains("If-Match", "If-None-Match");
                    assertThat(statuses(call.name())).contains("412");
                });
        assertThat(statuses("retireStory")).contains("412");
        assertThat(statuses("publishStory")).doesNotContain("412");
    }

    @Test
    void whatever_changes_anything_may_have_a_key() {
        assertThat(calls())
                .filteredOn(call -> !call.method().equals("get"))
                .hasSize(36)
                .allSatisfy(call -> {
                    assertThat(names(call)).contains("Idempotency-Key");
                    assertThat(statuses(call.name())).contains("400", "409", "422");
                    assertThat(headers(call.name(), "409")).contains("Retry-After");
                });
        assertThat(calls())
                .filteredOn(call -> call.method().equals("get"))
                .noneSatisfy(call -> assertThat(names(call)).contains("Idempotency-Key"));
    }

    private static List<String> names(Document.Call call) {
        return StreamSupport.stream(call.operation().path("parameters").spliterator(), false)
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    @Test
    void answers_have_their_headers() {
        assertThat(headers("publishStory", "201")).contains("Fabula-Position", "Location");
        assertThat(headers("findStories", "200")).contains("Fabula-Position", "Link");
        assertThat(headers("getStory", "503")).contains("Retry-After");
        assertThat(headers("getProjections", "200"))
                .contains("ETag")
                .doesNotContain("Fabula-Position");
    }
}
