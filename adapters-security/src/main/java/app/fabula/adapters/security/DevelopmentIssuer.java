package app.fabula.adapters.security;

import app.fabula.domain.access.Role;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Vouches for whomever the owner of this machine wants to be, while an app is being built. It is
 * off as soon as a real issuer is named, or anybody else can reach the server.
 *
 * @param key with the private part, which stays on this machine
 */
public record DevelopmentIssuer(ECKey key, String audience, InstantSource clock) {
    /** A name that no server has (RFC 6761). */
    static final String ISSUER = "https://development.fabula.invalid";

    /** The claim that lists a person's roles. */
    public static final String ROLES = "roles";

    /** Without the key. */
    @Override
    public String toString() {
        return "DevelopmentIssuer[" + key.getKeyID() + "]";
    }

    /** A key that was not there before. */
    public static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform has P-256", e);
        }
    }

    /**
     * @param json a JWK (RFC 7517)
     * @throws IllegalArgumentException where it is none with a private part
     */
    public static ECKey key(String json) {
        try {
            var key = ECKey.parse(json);
            if (key.isPrivate()) {
                return key;
            }
        } catch (ParseException e) {
            // What is in it is secret: no cause is told.
        }
        throw new IllegalArgumentException("not a private key on an elliptic curve");
    }

    /** A token for somebody who is then taken for that person in those roles. */
    public String token(UUID person, Set<Role> roles, Duration lifetime) {
        var now = clock.instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience(audience)
                        .subject(person.toString())
                        .claim(ROLES, roles.stream().map(Role::code).sorted().toList())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(lifetime)))
                        .build();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(TokenRules.ACCESS_TOKEN)
                        .keyID(key.getKeyID())
                        .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the key was made for this", e);
        }
        return token.serialize();
    }

    /** Accepts its own tokens. */
    public JwtDecoder decoder() {
        var rules =
                new TokenRules(
                        ISSUER,
                        audience,
                        Set.of(JWSAlgorithm.ES256),
                        Set.of(TokenRules.ACCESS_TOKEN));
        return rules.decoder(new ImmutableJWKSet<>(new JWKSet(List.of(key.toPublicJWK()))), clock);
    }
}
