package app.fabula.adapters.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.credential.StatusList;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others make of a badge, with Digital Bazaar's libraries and jose. */
class IndependentVerifierTest {
    private static final IssuerKeys KEYS = IssuerKeys.drawn();
    private static final Issuer ANOTHER =
            new Issuer(URI.create("https://evil.example.org"), "Fabula");

    private final Ed25519CredentialSigner signer =
            new Ed25519CredentialSigner(Samples.ISSUER, KEYS);
    private final String badge = signer.sign(Samples.BADGE).jwt();

    @BeforeEach
    void it_is_there() throws IOException, InterruptedException {
        IndependentVerifier.isInstalled();
    }

    @Test
    void a_genuine_badge_is_accepted() throws Exception {
        assertThat(objection(badge, web(signer, Set.of()))).isEmpty();
    }

    @Test
    void that_others_are_revoked_is_nothing_to_it() throws Exception {
        assertThat(objection(badge, web(signer, Set.of(94_566, 94_568, 0)))).isEmpty();
    }

    @Test
    void a_revoked_badge_is_refused() throws Exception {
        assertThat(objection(badge, web(signer, Set.of(94_567)))).isEqualTo("revoked");
    }

    @Test
    void a_badge_with_another_date_is_refused() throws Exception {
        var payload = JWSObject.parse(badge).getPayload().toString();

        assertThat(objection(withPayload(payload.replace("2025-06", "2024-06")), web()))
                .isEqualTo("signature verification failed");
    }

    @Test
    void a_badge_with_another_character_in_its_payload_is_refused() throws Exception {
        var at = badge.indexOf('.') + 101;
        var other = badge.charAt(at) == 'A' ? 'B' : 'A';
        var tampered = badge.substring(0, at) + other + badge.substring(at + 1);

        assertThat(objection(tampered, web())).isEqualTo("signature verification failed");
    }

    /** Whoever has the outer key alone, or none that the issuer has published. */
    @Test
    void a_badge_whose_inner_proof_does_not_hold_is_refused() throws Exception {
        var payload = JWSObject.parse(badge).getPayload().toString();

        assertThat(objection(resigned(payload.replace("2025-06", "2024-06"), KEYS), web()))
                .isEqualTo("Invalid signature.");
        assertThat(objection(resigned(payload, KEYS), web())).isEmpty();
    }

    @Test
    void a_badge_signed_with_another_key_is_refused() throws Exception {
        var payload = JWSObject.parse(badge).getPayload().toString();
        var stranger = IssuerKeys.drawn();
        var itself = new Ed25519CredentialSigner(Samples.ISSUER, stranger).sign(Samples.BADGE);

        assertThat(objection(resigned(payload, stranger), web()))
                .isEqualTo("signature verification failed");
        assertThat(objection(itself.jwt(), web())).startsWith("no such key");
    }

    @Test
    void a_badge_of_another_issuer_is_refused_where_it_claims_to_be_of_this_one() throws Exception {
        var web = web();
        var evil = new Ed25519CredentialSigner(ANOTHER, IssuerKeys.drawn());
        web.put(ANOTHER.document().toString(), evil.issuer());
        web.put(ANOTHER.statusList(1).toString(), list(evil, Set.of(), Instant.now()));
        var theirs = evil.sign(Samples.BADGE).jwt();
        assertThat(objection(theirs, web)).isEmpty();

        var payload = JWSObject.parse(theirs).getPayload().toString();
        var header = JWSObject.parse(badge).getHeader();
        assertThat(objection(signed(header, payload, KEYS), web)).startsWith("the key is");
        web.put(Samples.ISSUER.document().toString(), evil.issuer());
        assertThat(objection(badge, web)).endsWith("is not who answers there");
    }

    @Test
    void a_list_that_is_not_the_issuers_or_too_old_clears_nobody() throws Exception {
        var web = web();
        var place = Samples.ISSUER.statusList(1).toString();
        var stranger = new Ed25519CredentialSigner(Samples.ISSUER, IssuerKeys.drawn());

        web.put(place, list(stranger, Set.of(), Instant.now()));
        assertThat(objection(badge, web)).contains("no such key");
        web.put(place, list(signer, Set.of(), Instant.now().minus(Duration.ofDays(2))));
        assertThat(objection(badge, web)).contains("\"validUntil\"");
        web.remove(place);
        assertThat(objection(badge, web)).contains("not found");
    }

    @Test
    void a_badge_outlives_the_key_that_signed_it() throws Exception {
        var rotated = new Ed25519CredentialSigner(Samples.ISSUER, KEYS.rotated());

        assertThat(objection(badge, web(rotated, Set.of()))).isEmpty();
        assertThat(objection(badge, web(rotated, Set.of(94_567)))).isEqualTo("revoked");
    }

    private String withPayload(String payload) {
        var parts = badge.split("\\.", -1);
        return parts[0] + "." + Base64URL.encode(payload) + "." + parts[2];
    }

    private static String resigned(String payload, IssuerKeys keys)
            throws ParseException, JOSEException {
        var original = new Ed25519CredentialSigner(Samples.ISSUER, KEYS).sign(Samples.BADGE);
        return signed(JWSObject.parse(original.jwt()).getHeader(), payload, keys);
    }

    private static String signed(JWSHeader header, String payload, IssuerKeys keys)
            throws JOSEException {
        var token = new JWSObject(header, new Payload(payload.getBytes(UTF_8)));
        token.sign(new Ed25519Jws(keys.current()));
        return token.serialize();
    }

    private Map<String, String> web() {
        return web(signer, Set.of());
    }

    private static Map<String, String> web(Ed25519CredentialSigner signer, Set<Integer> revoked) {
        var web = new HashMap<String, String>();
        web.put(Samples.ISSUER.document().toString(), signer.issuer());
        web.put(Samples.ISSUER.statusList(1).toString(), list(signer, revoked, Instant.now()));
        return web;
    }

    private static String list(Ed25519CredentialSigner signer, Set<Integer> revoked, Instant asOf) {
        return signer.sign(new StatusList(1, revoked, asOf)).jwt();
    }

    private static String objection(String jwt, Map<String, String> web) throws Exception {
        return IndependentVerifier.objection(jwt, web);
    }
}
