package app.fabula.adapters.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Which tokens are accepted (RFC 8725, RFC 9068). A key comes from the issuer alone: what a token's
 * header brings along or points to is never looked at.
 *
 * @param issuer exactly as the claim {@code iss} has it
 * @param audience that the claim {@code aud} must contain
 * @param algorithms of signatures: asymmetric ones only, since a shared secret would let whoever
 *     checks a token make one
 * @param types of tokens, as the header {@code typ} has them
 */
record TokenRules(
        String issuer, String audience, Set<JWSAlgorithm> algorithms, Set<JOSEObjectType> types) {
    static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    /** Of clocks that are not quite right. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private static final int LONGEST_SUBJECT = 255;

    JwtDecoder decoder(JWKSource<SecurityContext> keys, InstantSource clock) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(types));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms, keys));
        // All claims are checked below, by our clock.
        processor.setJWTClaimsSetVerifier((_, _) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtIssuerValidator(issuer), audience(), subject(), times(clock)));
        return decoder;
    }

    private OAuth2TokenValidator<Jwt> audience() {
        return new JwtClaimValidator<Collection<String>>(
                JwtClaimNames.AUD, named -> named != null && named.contains(audience));
    }

    private static OAuth2TokenValidator<Jwt> subject() {
        return new JwtClaimValidator<String>(
                JwtClaimNames.SUB,
                subject ->
                        subject != null
                                && !subject.isBlank()
                                && subject.length() <= LONGEST_SUBJECT);
    }

    /** A token that never ends is none. */
    private static OAuth2TokenValidator<Jwt> times(InstantSource clock) {
        var inForce = new JwtTimestampValidator(SKEW);
        inForce.setClock(clock.withZone(ZoneOffset.UTC));
        return new DelegatingOAuth2TokenValidator<>(
                new JwtClaimValidator<>(JwtClaimNames.EXP, end -> end != null), inForce);
    }
}
