package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whoever has found a weakness needs no caller to find out whom to tell. */
class SecurityTextIT {
    @Test
    void it_is_there_for_everybody() {
        try (var fabula =
                RunningFabula.with(
                        Instant.parse("2026-03-15T20:00:00Z"),
                        "fabula.security.contact=https://fabula.example/report")) {
            var nobody = fabula.api().authorizedBy("");
            var file = nobody.base().resolve("/.well-known/security.txt");

            assertThat(nobody.statusOf(HttpRequest.newBuilder(file))).isEqualTo(200);
        }
    }
}
