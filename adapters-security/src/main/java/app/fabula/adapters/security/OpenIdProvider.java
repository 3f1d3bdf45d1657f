package app.fabula.adapters.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.ResourceRetriever;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Any OpenID provider: tokens are accepted by the keys that it publishes (OpenID Connect Discovery
 * 1.0). It is asked when the first token comes, and not at the start; its keys are kept for a
 * while, asked for again when a token has an unknown one, not more often than bearable, and outlive
 * an outage of the provider for an hour.
 *
 * @param issuer its URL, as tokens name it
 */
public record OpenIdProvider(String issuer, String audience) {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration OUTAGE = Duration.ofHours(1);

    /** RSA with PKCS 1 or PSS, and ECDSA. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(
                    JWSAlgorithm.RS256,
                    JWSAlgorithm.RS384,
                    JWSAlgorithm.RS512,
                    JWSAlgorithm.PS256,
                    JWSAlgorithm.PS384,
                    JWSAlgorithm.PS512,
                    JWSAlgorithm.ES256,
                    JWSAlgorithm.ES384,
                    JWSAlgorithm.ES512);

    /**
     * @param outgoing asks the provider, guarded as every outgoing call
     */
    public JwtDecoder decoder(ResourceRetriever outgoing, InstantSource clock) {
        var rules =
                new TokenRules(
                        issuer,
                        audience,
                        ALGORITHMS,
                        Set.of(TokenRules.ACCESS_TOKEN, JOSEObjectType.JWT));
        return rules.decoder(keys(outgoing), clock);
    }

    private JWKSource<SecurityContext> keys(ResourceRetriever outgoing) {
        var published = new PublishedKeys(issuer, outgoing);
        var kept =
                JWKSourceBuilder.<SecurityContext>create(published)
                        .cache(KEPT.toMillis(), PATIENCE.toMillis())
                        .rateLimited(PAUSE.toMillis())
                        .outageTolerant(OUTAGE.toMillis())
                        .build();
        return (selector, context) -> {
            try {
                return kept.get(selector, context);
            } catch (RateLimitReachedException e) {
                // Asked a moment ago: a key that was not there then is taken for none.
                if (published.wereTold()) {
                    return List.of();
                }
                throw e;
            }
        };
    }
}
