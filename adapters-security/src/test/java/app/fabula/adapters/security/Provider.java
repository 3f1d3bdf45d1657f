package app.fabula.adapters.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/** An OpenID provider that is asked without a network. */
final class Provider implements ResourceRetriever {
    static final String ISSUER = "https://id.example/realms/fabula";

    final List<String> asked = new ArrayList<>();
    private final List<JWK> published = new ArrayList<>();
    private final Date end;
    private String issuerInMetadata = ISSUER;
    private boolean down;

    /**
     * @param end of its tokens
     */
    Provider(Date end) {
        this.end = end;
    }

    RSAKey publish(String name) {
        try {
            var key = new RSAKeyGenerator(2048).keyID(name).generate();
            published.add(key.toPublicJWK());
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says of it what it can do, but not what it is for. */
    void publishCurve(String name) {
        try {
            var key = new ECKeyGenerator(Curve.P_256).keyID(name).generate();
            published.add(key.toPublicJWK());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    void retire(RSAKey key) {
        published.remove(key.toPublicJWK());
    }

    void goDown() {
        down = true;
    }

    void comeBack() {
        down = false;
    }

    void sayItIs(String issuer) {
        issuerInMetadata = issuer;
    }

    String token(RSAKey key) {
        return token(key, claims -> claims);
    }

    String token(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
        var claims =
                change.apply(
                        new JWTClaimsSet.Builder()
                                .issuer(ISSUER)
                                .audience(List.of("other", "fabula"))
                                .subject("auth0|ana")
                                .expirationTime(end));
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build();
        var token = new SignedJWT(header, claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        asked.add(url.toString());
        if (down) {
            throw new IOException("down");
        }
        var content =
                url.getPath().endsWith("/openid-configuration")
                        ? "{\"issuer\":\"%s\",\"jwks_uri\":\"https://id.example/keys\"}"
                                .formatted(issuerInMetadata)
                        : new JWKSet(published).toString();
        return new Resource(content, "application/json");
    }
}
