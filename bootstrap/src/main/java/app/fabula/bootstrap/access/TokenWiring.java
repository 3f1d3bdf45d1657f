package app.fabula.bootstrap.access;

import app.fabula.adapters.security.DevelopmentIssuer;
import app.fabula.adapters.security.OpenIdProvider;
import app.fabula.adapters.security.TokenCallers;
import app.fabula.bootstrap.outgoing.OutgoingClient;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who vouches for people: the provider that is named, or this machine while an app is built. */
@Configuration(proxyBeanMethods = false)
class TokenWiring {
    @Bean
    @ConditionalOnProperty("fabula.development-issuer")
    DevelopmentIssuer developmentIssuer(
            @Value("${fabula.data-directory:}") Optional<Path> dataDirectory,
            @Value("${fabula.oidc.audience:fabula}") String audience,
            InstantSource clock) {
        var key = dataDirectory.map(IssuerKey::in).orElseGet(DevelopmentIssuer::newKey);
        return new DevelopmentIssuer(key, audience, clock);
    }

    @Bean
    TokenCallers tokenCallers(
            Optional<DevelopmentIssuer> development,
            @Value("${fabula.oidc.issuer:}") Optional<String> issuer,
            @Value("${fabula.oidc.audience:fabula}") String audience,
            @Value("${fabula.oidc.roles-claim:roles}") String rolesClaim,
            OutgoingClient outgoing,
            InstantSource clock) {
        return issuer.filter(named -> !named.isEmpty())
                .map(named ->
                        new TokenCallers(
                                new OpenIdProvider(named, audience)
                                        .decoder(new GuardedRetriever(outgoing), clock),
                                rolesClaim))
                .orElseGet(() ->
                        new TokenCallers(
                                development
                                        .map(DevelopmentIssuer::decoder)
                                        .orElse(TokenWiring::nobody),
                                DevelopmentIssuer.ROLES));
    }

    /** Reachable from elsewhere, and nobody is named who vouches for people: keys only. */
    private static Jwt nobody(String token) {
        throw new BadJwtException("nobody vouches for people here");
    }
}
