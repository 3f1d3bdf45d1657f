package app.fabula.adapters.credentials;

import app.fabula.application.credential.AwardedAchievement;
import app.fabula.application.credential.Credential;
import app.fabula.application.credential.StatusPlace;
import app.fabula.domain.shared.Language;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A badge, and a key that everybody knows: that of RFC 8037, appendix A. */
final class Samples {
    static final String KEYS =
            """
            {"keys":[{"kty":"OKP","crv":"Ed25519",\
            "d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",\
            "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",\
            "kid":"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"}]}\
            """;

    static final Issuer ISSUER = new Issuer(URI.create("https://learn.example.org"), "Fabula");

    static final AwardedAchievement FIRST_STORY =
            new AwardedAchievement(
                    "first-story",
                    1,
                    1,
                    Optional.of(new Language("es")),
                    new Language("es"),
                    "La primera historia",
                    "Una historia leída hasta el final. 🎉",
                    "Leer todas las páginas de una historia,\ny terminarla.");

    static final Credential BADGE =
            new Credential(
                    UUID.fromString("0f6a9f0e-6a57-5b4c-8a4a-3f1d2c5b7e90"),
                    StatusPlace.SIZE + 94_567L,
                    FIRST_STORY,
                    Instant.parse("2025-06-30T22:59:59.999Z"),
                    Instant.parse("2026-03-02T09:00:00.123Z"));

    private Samples() {}

    static IssuerKeys keys() {
        return IssuerKeys.of(KEYS);
    }

    static Ed25519CredentialSigner signer() {
        return new Ed25519CredentialSigner(ISSUER, keys());
    }
}
