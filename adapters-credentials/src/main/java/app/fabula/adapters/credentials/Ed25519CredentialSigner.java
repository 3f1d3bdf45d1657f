package app.fabula.adapters.credentials;

import app.fabula.application.credential.Credential;
import app.fabula.application.credential.CredentialSigner;
import app.fabula.application.credential.SignedCredential;
import app.fabula.application.credential.StatusList;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Signs each credential from within and, with that proof in it, from outside, in that order (Open
 * Badges 3.0, section 8.2.4). A verifier checks whichever it knows.
 */
public final class Ed25519CredentialSigner implements CredentialSigner {
    /** Open Badges allows no other (section 8.2.3). */
    private static final JOSEObjectType BADGE = JOSEObjectType.JWT;

    /** As Securing Verifiable Credentials using JOSE and COSE has it, section 3.1.1. */
    private static final JOSEObjectType LIST = new JOSEObjectType("vc+jwt");

    private final Issuer issuer;
    private final IssuerKeys keys;
    private final DidDocument published;

    public Ed25519CredentialSigner(Issuer issuer, IssuerKeys keys) {
        this.issuer = issuer;
        this.keys = keys;
        this.published = new DidDocument(issuer, keys);
    }

    @Override
    public SignedCredential sign(Credential credential) {
        var document = proved(new OpenBadge(issuer).of(credential));
        var claims = claims(document);
        claims.put("nbf", seconds(credential.recognisedAt()));
        claims.put("sub", "urn:uuid:" + credential.subject());
        return new SignedCredential(token(BADGE, claims), CanonicalJson.text(document));
    }

    @Override
    public SignedCredential sign(StatusList list) {
        var document = proved(new StatusListCredential(issuer).of(list));
        return new SignedCredential(token(LIST, claims(document)), CanonicalJson.text(document));
    }

    @Override
    public String issuer() {
        return CanonicalJson.text(published.content());
    }

    private Map<String, Object> proved(Map<String, Object> document) {
        var method = published.multikeyId(keys.current().pair());
        return new EmbeddedProof(keys.current(), method).added(document);
    }

    /** The document, and what a JWT calls some of it (RFC 7519, section 4.1). */
    private Map<String, Object> claims(Map<String, Object> document) {
        var claims = new LinkedHashMap<>(document);
        claims.put("iss", issuer.did());
        claims.put("jti", document.getOrDefault("id", ""));
        return claims;
    }

    private String token(JOSEObjectType type, Map<String, Object> claims) {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.EdDSA)
                        .type(type)
                        .keyID(published.jwkId(keys.current().pair()))
                        .build();
        var token = new JWSObject(header, new Payload(CanonicalJson.text(claims)));
        try {
            token.sign(new Ed25519Jws(keys.current()));
        } catch (JOSEException e) {
            throw new IllegalStateException("the key was made for this", e);
        }
        return token.serialize();
    }

    private static long seconds(Instant instant) {
        return instant.getEpochSecond();
    }
}
