package app.fabula.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

/** What every problem has, and what none may have. */
final class Problems {
    private Problems() {}

    static void expect(Server.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var problem = answer.json();
        assertThat(problem.path("type").asString()).isEqualTo("/problems/" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(problem.path("instance").asString()).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(problem.path("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(answer.body())
                .doesNotContain(FakeShelf.SECRET, "Exception", "app.fabula", "\\tat ");
    }
}
