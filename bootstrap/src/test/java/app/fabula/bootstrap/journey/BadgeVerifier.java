package app.fabula.bootstrap.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.jwk.OctetKeyPair;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who is shown a badge, and has no account: they follow docs/badges.md, and share no code
 * with whoever issued it.
 *
 * @param trusted the issuer's public address
 * @param server where that leads to in this test
 */
record BadgeVerifier(String trusted, URI server, Instant now) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What is before a public key on Ed25519 in X.509's form (RFC 8410, section 4). */
    private static final String X509 = "302a300506032b6570032100";

    /** Why a badge is refused; nothing where it is good. */
    String objection(String token) throws Exception {
        var badge = JWSObject.parse(token);
        var said = said(badge);
        if (!isSigned(badge)) {
            return "signature";
        }
        if (!said.path("iss").equals(said.at("/issuer/id"))
                || !said.path("jti").equals(said.path("id"))
                || !said.path("sub").equals(said.at("/credentialSubject/id"))
                || Instant.parse(said.path("validFrom").asString()).isAfter(now)) {
            return "contradiction";
        }
        var status = said.path("credentialStatus");
        var list = JWSObject.parse(fetched(status.path("statusListCredential").asString()));
        if (!isSigned(list)
                || !said(list).path("id").equals(status.path("statusListCredential"))
                || Instant.parse(said(list).path("validUntil").asString()).isBefore(now)) {
            return "list";
        }
        var index = status.path("statusListIndex").asString();
        return isSet(said(list).at("/credentialSubject/encodedList").asString(), index)
                ? "revoked"
                : "";
    }

    static JsonNode said(String badge) throws ParseException {
        return said(JWSObject.parse(badge));
    }

    static JsonNode said(JWSObject signed) {
        return JSON.readTree(signed.getPayload().toString());
    }

    /** As did:web has it, of an address without a path. */
    private boolean isSigned(JWSObject signed) throws Exception {
        var kid = signed.getHeader().getKeyID();
        var did = "did:web:" + URI.create(trusted).getHost();
        var document = JSON.readTree(fetched(trusted + "/.well-known/did.json"));
        if (!kid.startsWith(did + "#")
                || !document.path("id").asString().equals(did)
                || document.path("assertionMethod")
                        .valueStream()
                        .noneMatch(method -> method.asString().equals(kid))
                || !signed.getHeader().getAlgorithm().getName().equals("EdDSA")) {
            return false;
        }
        var key =
                document.path("verificationMethod")
                        .valueStream()
                        .filter(method -> method.path("id").asString().equals(kid))
                        .findFirst()
                        .orElseThrow();
        return verifies(OctetKeyPair.parse(key.path("publicKeyJwk").toString()), signed);
    }

    private static boolean verifies(OctetKeyPair key, JWSObject signed)
            throws GeneralSecurityException {
        var encoded = HexFormat.of().parseHex(X509 + HexFormat.of().formatHex(key.getDecodedX()));
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(
                KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        signature.update(signed.getSigningInput());
        return signature.verify(signed.getSignature().decode());
    }

    private static boolean isSet(String encoded, String index) throws IOException {
        var zipped = Base64.getUrlDecoder().decode(encoded.substring(1).getBytes(US_ASCII));
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            var bits = unzipped.readAllBytes();
            var at = Integer.parseInt(index);
            return (bits[at / 8] & (0x80 >> (at % 8))) != 0;
        }
    }

    /** From where the public address leads to. */
    String fetched(String address) throws IOException, InterruptedException {
        if (!address.startsWith(trusted + "/")) {
            throw new IOException("not of that issuer: " + address);
        }
        var request = HttpRequest.newBuilder(server.resolve(address.substring(trusted.length())));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(address + ": " + answer.statusCode());
            }
            return answer.body();
        }
    }
}
