package app.fabula.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import tools.jackson.databind.JsonNode;

/** What an answer says is wrong with a body. */
final class Faults {
    private Faults() {}

    /**
     * @param faults pointer and code of each, with commas between
     */
    static void expect(Server.Answer answer, int status, String faults) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        var told = new ArrayList<String>();
        for (JsonNode error : answer.json().path("errors")) {
            told.add(error.path("pointer").asString() + " " + error.path("code").asString());
        }
        assertThat(String.join(",", told)).isEqualTo(faults);
    }
}
