package app.fabula.bootstrap.journey;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Every way that we know of to pass off something else as a token of an operator, who may do most
 * things. Each differs from a good one by what its name says, and by nothing else.
 */
final class BadTokens {
    private static final String ISSUER = "https://development.fabula.invalid";
    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    private final ECKey genuine;
    private final Instant now;
    private final ECKey stolen;

    /**
     * @param genuine the issuer's key: some tokens are bad although they are truly signed
     */
    BadTokens(ECKey genuine, Instant now) throws JOSEException {
        this.genuine = genuine;
        this.now = now;
        this.stolen = new ECKeyGenerator(Curve.P_256).keyID("stolen").generate();
    }

    /** What a good one is made of. */
    String good() throws JOSEException {
        return signed(header(), claims());
    }

    Map<String, String> all() throws JOSEException {
        var all = new LinkedHashMap<String, String>();
        all.put("no words", "Bearer");
        all.put("nonsense", "Bearer nonsense");
        all.put("three parts of nonsense", "Bearer a.b.c");
        all.put("another scheme", "Basic " + base64("operator:operator"));
        all.put("two tokens", "Bearer " + good() + " " + good());
        all.putAll(bySignature());
        all.putAll(byHeader());
        all.putAll(byClaims());
        return all;
    }

    private Map<String, String> bySignature() throws JOSEException {
        var good = good();
        var payload = good.substring(0, good.lastIndexOf('.') + 1);
        var other = signed(header(), claims().subject(UUID.randomUUID().toString()));
        var all = new LinkedHashMap<String, String>();
        all.put("signature stripped", payload);
        all.put("signature of another one", payload + other.substring(other.lastIndexOf('.') + 1));
        all.put("signature of zeros", payload + base64Url(new byte[64]));
        all.put("claims changed", tampered(good));
        all.put("alg none", unsigned("none"));
        all.put("alg nOnE", unsigned("nOnE"));
        all.put("alg none and a signature", unsigned("none") + base64Url(new byte[64]));
        all.put("retired key", signedBy(new ECDSASigner(stolen), header().keyID("retired")));
        all.put("another key by the same name", signedBy(new ECDSASigner(stolen), header()));
        var rsa = new RSAKeyGenerator(2048).generate();
        all.put("RS256", signedBy(new RSASSASigner(rsa), header(JWSAlgorithm.RS256)));
        var publicKey = genuine.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
        all.put(
                "HS256 with the JWK",
                signedBy(new MACSigner(publicKey), header(JWSAlgorithm.HS256)));
        var der = genuine.toECPublicKey().getEncoded();
        all.put(
                "HS256 with the public key",
                signedBy(new MACSigner(der), header(JWSAlgorithm.HS256)));
        all.put(
                "HS256 with the public key in PEM",
                signedBy(new MACSigner(pem(der)), header(JWSAlgorithm.HS256)));
        all.put("encrypted to us", encrypted());
        all.replaceAll((_, token) -> "Bearer " + token);
        return all;
    }

    private static byte[] pem(byte[] der) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
                .formatted(lines)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private Map<String, String> byHeader() throws JOSEException {
        var thief = new ECDSASigner(stolen);
        var jwk = stolen.toPublicJWK();
        var all = new LinkedHashMap<String, String>();
        all.put("kid with a path", signedBy(thief, header().keyID("../../../../dev/null")));
        all.put("kid with SQL", signedBy(thief, header().keyID("x' or '1'='1")));
        all.put("jku", signedBy(thief, header().jwkURL(URI.create("https://thief.example/jwks"))));
        all.put("embedded jwk", signedBy(thief, header().jwk(jwk).keyID("stolen")));
        all.put("x5u", signedBy(thief, header().x509CertURL(URI.create("https://thief.example"))));
        all.put(
                "crit",
                signed(
                        header().criticalParams(Set.of("unheard-of")).customParam("unheard-of", 1),
                        claims()));
        all.put("type of an ID token", signed(header().type(JOSEObjectType.JWT), claims()));
        all.put("type of a proof", signed(header().type(new JOSEObjectType("dpop+jwt")), claims()));
        all.put("no type", signed(header().type(null), claims()));
        all.replaceAll((_, token) -> "Bearer " + token);
        return all;
    }

    private Map<String, String> byClaims() throws JOSEException {
        var all = new LinkedHashMap<String, String>();
        all.put("expired", with(claims -> claims.expirationTime(at(Duration.ofMinutes(-5)))));
        all.put("never expires", with(claims -> claims.expirationTime(null)));
        all.put("not yet valid", with(claims -> claims.notBeforeTime(at(Duration.ofMinutes(5)))));
        all.put("another issuer", with(claims -> claims.issuer("https://thief.example")));
        all.put("an issuer that begins alike", with(claims -> claims.issuer(ISSUER + ".example")));
        all.put("no issuer", with(claims -> claims.issuer(null)));
        all.put("another audience", with(claims -> claims.audience("another-app")));
        all.put("no audience", with(claims -> claims.audience(List.of())));
        all.put("no subject", with(claims -> claims.subject(null)));
        all.put("blank subject", with(claims -> claims.subject(" ")));
        all.put("endless subject", with(claims -> claims.subject("x".repeat(256))));
        all.replaceAll((_, token) -> "Bearer " + token);
        return all;
    }

    private String with(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        return signed(header(), change.apply(claims()));
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("fabula")
                .subject(new UUID(7, 7).toString())
                .claim("roles", List.of("operator"))
                .expirationTime(at(Duration.ofMinutes(5)));
    }

    private JWSHeader.Builder header() {
        return header(JWSAlgorithm.ES256);
    }

    private JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).type(ACCESS_TOKEN).keyID(genuine.getKeyID());
    }

    private Date at(Duration later) {
        return Date.from(now.plus(later));
    }

    private String signed(JWSHeader.Builder header, JWTClaimsSet.Builder claims)
            throws JOSEException {
        var token = new SignedJWT(header.build(), claims.build());
        token.sign(new ECDSASigner(genuine));
        return token.serialize();
    }

    private String signedBy(JWSSigner signer, JWSHeader.Builder header) throws JOSEException {
        var token = new SignedJWT(header.build(), claims().build());
        token.sign(signer);
        return token.serialize();
    }

    private String encrypted() throws JOSEException {
        var token =
                new EncryptedJWT(
                        new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM)
                                .type(ACCESS_TOKEN)
                                .keyID(genuine.getKeyID())
                                .build(),
                        claims().build());
        token.encrypt(new ECDHEncrypter(genuine.toECPublicKey()));
        return token.serialize();
    }

    private String unsigned(String algorithm) {
        var header = "{\"alg\":\"%s\",\"typ\":\"at+jwt\"}".formatted(algorithm);
        return base64(header) + "." + base64(claims().build().toString()) + ".";
    }

    private static String tampered(String token) {
        var parts = token.split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + base64(claims.replace("operator", "author")) + "." + parts[2];
    }

    private static String base64(String text) {
        return base64Url(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
