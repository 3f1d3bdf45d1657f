package app.fabula.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class DevelopmentIssuerTest {
    @Test
    void its_key_is_in_no_log() {
        var key = DevelopmentIssuer.newKey();
        var issuer = new DevelopmentIssuer(key, "fabula", InstantSource.fixed(Instant.EPOCH));

        assertThat(issuer.toString()).doesNotContain(key.getD().toString(), "\"d\"");
    }
}
