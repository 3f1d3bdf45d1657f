package app.fabula.bootstrap.access;

import app.fabula.adapters.messaging.access.AccessModule;
import app.fabula.adapters.messaging.access.RecentKeys;
import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.persistence.access.JdbcKeyUses;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.application.access.Callers;
import app.fabula.application.access.KeyLister;
import app.fabula.application.access.KeyMaker;
import app.fabula.application.access.KeyManager;
import app.fabula.application.access.KeyUses;
import app.fabula.application.access.KeyVerifier;
import app.fabula.application.access.ListKeys;
import app.fabula.application.access.LocalKey;
import app.fabula.application.access.ManageKeys;
import app.fabula.application.shared.Cursors;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys of services, and the one of the command line. */
@Configuration(proxyBeanMethods = false)
class AccessWiring {
    private static final SecureRandom DICE = new SecureRandom();

    @Bean
    KeyUses keyUses(JdbcOperations jdbc) {
        return new JdbcKeyUses(JdbcClient.create(jdbc));
    }

    @Bean
    ManageKeys manageKeys(
            @Value("${fabula.environment:dev}") String environment,
            AxonSpine axon,
            EventTypes types,
            InstantSource clock,
            Supplier<UUID> ids) {
        return new KeyManager(
                AccessModule.decisions(axon, types),
                new KeyMaker(environment, DICE::nextInt),
                clock,
                ids);
    }

    @Bean
    ListKeys listKeys(
            PostgresEventStorageEngine engine,
            EventTypes types,
            AxonAppender log,
            MeterRegistry meters,
            KeyUses uses,
            Cursors cursors) {
        return new KeyLister(AccessModule.ring(engine, types, log::head, meters), uses, cursors);
    }

    @Bean
    Callers keysOfServices(
            @Value("${fabula.environment:dev}") String environment,
            PostgresEventStorageEngine engine,
            EventTypes types,
            MeterRegistry meters,
            KeyUses uses,
            InstantSource clock) {
        var keys = new RecentKeys(AccessModule.keys(engine, types, meters));
        return new KeyVerifier(environment, keys, uses, clock);
    }

    @Bean
    LocalKey localKey() {
        return new LocalKey(new KeyMaker(LocalKey.ENVIRONMENT, DICE::nextInt).make());
    }
}
