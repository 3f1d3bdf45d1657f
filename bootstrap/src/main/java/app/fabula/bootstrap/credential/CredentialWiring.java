package app.fabula.bootstrap.credential;

import app.fabula.adapters.credentials.Ed25519CredentialSigner;
import app.fabula.adapters.credentials.Issuer;
import app.fabula.adapters.credentials.IssuerKeys;
import app.fabula.adapters.persistence.credential.AnnouncementsInLog;
import app.fabula.adapters.persistence.credential.CorrectionsInLog;
import app.fabula.adapters.persistence.eventstore.JdbcEventLog;
import app.fabula.adapters.rest.issuer.IssuerDocument;
import app.fabula.adapters.rest.issuer.IssuerDocument.Place;
import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.credential.CredentialSigner;
import app.fabula.application.credential.Credentials;
import app.fabula.application.credential.StatusLists;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** Badges, where others can reach this server to check them; elsewhere none are offered. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("fabula.public-url")
class CredentialWiring {
    @Bean
    Issuer badgeIssuer(
            @Value("${fabula.public-url}") URI base,
            @Value("${fabula.badge-issuer:Fabula}") String name) {
        return new Issuer(base, name);
    }

    @Bean
    CredentialSigner credentialSigner(
            Issuer issuer, @Value("${fabula.data-directory:}") Optional<Path> dataDirectory) {
        var keys = dataDirectory.map(CredentialKeys::in).orElseGet(IssuerKeys::drawn);
        return new Ed25519CredentialSigner(issuer, keys);
    }

    @Bean
    IssuerDocument issuerDocument(Issuer issuer, CredentialSigner signer) {
        var place = issuer.base().getRawPath().isEmpty() ? Place.WELL_KNOWN : Place.BELOW_A_PATH;
        return new IssuerDocument(place, signer.issuer());
    }

    @Bean
    Credentials credentials(
            JdbcOperations jdbc,
            JdbcEventLog log,
            AchievementRules.Source rules,
            CredentialSigner signer) {
        return new Credentials(new AnnouncementsInLog(jdbc, log), rules, signer);
    }

    @Bean
    StatusLists statusLists(JdbcOperations jdbc, CredentialSigner signer, InstantSource clock) {
        return new StatusLists(new CorrectionsInLog(jdbc), signer, clock);
    }
}
