package app.fabula.bootstrap.learner;

import app.fabula.adapters.messaging.learner.LearnerModule;
import app.fabula.adapters.messaging.learner.LoggedAccounts;
import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.application.learner.PlanStudies;
import app.fabula.application.learner.StudyPlanner;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LearnerWiring {
    @Bean
    PlanStudies planStudies(
            AxonSpine axon, EventTypes types, InstantSource clock, Supplier<UUID> ids) {
        return new StudyPlanner(LearnerModule.decisions(axon, types), clock, ids);
    }

    @Bean
    LoggedAccounts accounts(
            PostgresEventStorageEngine engine,
            EventTypes types,
            AxonAppender log,
            MeterRegistry meters) {
        return new LoggedAccounts(engine, types, log::head, meters);
    }
}
