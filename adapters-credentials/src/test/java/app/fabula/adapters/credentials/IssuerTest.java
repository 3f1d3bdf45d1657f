package app.fabula.adapters.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.credential.AwardedAchievement;
import app.fabula.domain.shared.Language;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTest {
    private static final String BASE = "https://learn.example.org";

    @ParameterizedTest
    @CsvSource({
        "https://learn.example.org, did:web:learn.example.org,"
                + " https://learn.example.org/.well-known/did.json",
        "http://localhost:8080, did:web:localhost%3A8080,"
                + " http://localhost:8080/.well-known/did.json",
        "https://example.org/apps/fabula, did:web:example.org:apps:fabula,"
                + " https://example.org/apps/fabula/did.json"
    })
    void its_name_leads_to_its_document(URI base, String did, URI document) {
        var issuer = new Issuer(base, "Fabula");

        assertThat(issuer.did()).isEqualTo(did);
        assertThat(issuer.document()).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://learn.example.org/",
                "ftp://learn.example.org",
                "http://learn.example.org",
                "http://localhost.example.org",
                "learn.example.org",
                "https:///path",
                "https://user@learn.example.org",
                "https://learn.example.org?x",
                "https://learn.example.org#x"
            })
    void anything_else_is_no_address(URI base) {
        assertThatThrownBy(() -> new Issuer(base, "Fabula"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void somebody_without_a_name_vouches_for_nothing() {
        assertThatThrownBy(() -> new Issuer(URI.create("https://learn.example.org"), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_tier_of_each_version_has_a_name_of_its_own() {
        var spanish = Samples.ISSUER.achievement(achievement(Optional.of(new Language("es"))));
        var over = Samples.ISSUER.achievement(achievement(Optional.empty()));

        assertThat(over).hasToString(BASE + "/achievements/a%2Fb/versions/2#tier-3");
        assertThat(spanish)
                .hasToString(BASE + "/achievements/a%2Fb/versions/2/languages/es#tier-3");
    }

    private static AwardedAchievement achievement(Optional<Language> scope) {
        return new AwardedAchievement("a/b", 2, 3, scope, new Language("en"), "A", "B", "C");
    }
}
