package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadKeyTest {
    @ParameterizedTest
    @CsvSource({
        "+999999999-12-31T00:00:00Z, range",
        "2101-01-01T00:00:00Z, range",
        "tomorrow, date-time"
    })
    void a_key_ends_when_every_client_can_say_or_never(String expiresAt, String code) {
        var refused =
                Server.send(
                        "POST",
                        API + "/api-keys",
                        "{\"name\":\"shop\",\"scopes\":[\"stories:read\"],\"expiresAt\":\"%s\"}"
                                .formatted(expiresAt));

        Problems.expect(refused, 422, "invalid-request");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("#/expiresAt");
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo(code);
    }
}
