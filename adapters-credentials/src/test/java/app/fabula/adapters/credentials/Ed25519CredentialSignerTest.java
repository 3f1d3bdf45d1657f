package app.fabula.adapters.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.credential.AwardedAchievement;
import app.fabula.application.credential.Credential;
import app.fabula.application.credential.StatusList;
import app.fabula.domain.shared.Language;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Ed25519CredentialSignerTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:59:59Z");

    private final Ed25519CredentialSigner signer = Samples.signer();

    /** With the key that everybody knows, so that its signatures are golden too. */
    @Test
    void a_badge_is_as_it_always_was() throws IOException {
        assertThat(signer.sign(Samples.BADGE).document()).isEqualTo(golden("badge.json"));
    }

    @Test
    void a_token_is_as_it_always_was() throws IOException {
        assertThat(signer.sign(Samples.BADGE).jwt()).isEqualTo(golden("badge.jwt"));
    }

    @Test
    void the_keys_are_told_as_they_always_were() throws IOException {
        assertThat(signer.issuer()).isEqualTo(golden("did.json"));
    }

    @Test
    void a_list_is_as_it_always_was() throws IOException, ParseException {
        var list = signer.sign(new StatusList(1, Set.of(0, 94_567), NOW));

        assertThat(withoutBits(list.document())).isEqualTo(withoutBits(golden("list.json")));
    }

    @Test
    void the_token_says_what_the_document_does_and_names_it_as_tokens_do() throws ParseException {
        var signed = signer.sign(Samples.BADGE);
        var token = JWSObject.parse(signed.jwt());

        var claims = token.getPayload().toJSONObject();
        assertThat(claims).containsAllEntriesOf(JSONObjectUtils.parse(signed.document()));
        assertThat(claims)
                .containsEntry("iss", "did:web:learn.example.org")
                .containsEntry("jti", "urn:uuid:" + Samples.BADGE.id())
                .containsEntry("sub", "urn:uuid:" + Samples.BADGE.subject())
                .containsEntry("nbf", 1_772_442_000L);
        assertThat(token.getHeader().toJSONObject())
                .isEqualTo(
                        Map.of(
                                "alg", "EdDSA",
                                "typ", "JWT",
                                "kid",
                                        "did:web:learn.example.org#"
                                                + "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"));
    }

    @Test
    void what_is_over_all_languages_names_none() {
        var over =
                new AwardedAchievement(
                        "first-story", 1, 1, Optional.empty(), new Language("en"), "A", "B", "C");
        var badge = new Credential(Samples.BADGE.id(), 7, over, Instant.EPOCH, NOW);

        assertThat(signer.sign(Samples.BADGE).document()).contains("\"specialization\":\"es\"");
        assertThat(signer.sign(badge).document()).doesNotContain("specialization", "/languages");
    }

    @Test
    void a_list_is_the_same_for_an_hour_and_good_for_a_day() throws ParseException {
        var at = signer.sign(new StatusList(0, Set.of(7), Instant.parse("2026-03-02T09:00:00Z")));
        var within = signer.sign(new StatusList(0, Set.of(7), NOW));
        var later = signer.sign(new StatusList(0, Set.of(7), NOW.plusSeconds(1)));

        assertThat(within).isEqualTo(at).isNotEqualTo(later);
        assertThat(JSONObjectUtils.parse(within.document()))
                .containsEntry("validFrom", "2026-03-02T09:00:00Z")
                .containsEntry("validUntil", "2026-03-03T09:00:00Z");
        assertThat(JWSObject.parse(within.jwt()).getHeader().getType()).hasToString("vc+jwt");
    }

    @Test
    void its_signature_holds_for_this_and_for_nothing_else()
            throws ParseException, GeneralSecurityException {
        var token = JWSObject.parse(signer.sign(Samples.BADGE).jwt());
        var key = Samples.keys().published().getFirst();
        var signed = token.getSignature().decode();
        var input = token.getSigningInput();

        assertThat(IssuerKey.verifies(key, input, signed)).isTrue();
        input[input.length / 2] ^= 1;
        assertThat(IssuerKey.verifies(key, input, signed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A", "\"d\""})
    void no_secret_is_published(String secret) {
        var rotated = new Ed25519CredentialSigner(Samples.ISSUER, Samples.keys().rotated());

        assertThat(signer.issuer() + rotated.issuer() + signer.sign(Samples.BADGE))
                .doesNotContain(secret);
    }

    /** How they are compressed is a matter of the platform. */
    private static Map<String, Object> withoutBits(String document) throws ParseException {
        var list = JSONObjectUtils.parse(document);
        JSONObjectUtils.getJSONObject(list, "credentialSubject").remove("encodedList");
        JSONObjectUtils.getJSONObject(list, "proof").remove("proofValue");
        return list;
    }

    private static String golden(String name) throws IOException {
        try (var file = Ed25519CredentialSignerTest.class.getResourceAsStream("/" + name)) {
            return new String(file.readAllBytes(), UTF_8).strip();
        }
    }
}
