package app.fabula.bootstrap.learner;

import app.fabula.adapters.messaging.learner.LearnerModule;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.learner.JdbcLearners;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.application.learner.LearnersProjection;
import app.fabula.application.learner.PlanStudies;
import app.fabula.application.learner.StudyPlanner;
import app.fabula.application.shared.Projection;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

@Configuration(proxyBeanMethods = false)
class LearnerWiring {
    @Bean
    PlanStudies planStudies(
            AxonSpine axon, EventTypes types, InstantSource clock, Supplier<UUID> ids) {
        return new StudyPlanner(LearnerModule.decisions(axon, types), clock, ids);
    }

    /** The accounts, and the calendars in them. */
    @Bean
    JdbcLearners learners(JdbcOperations jdbc, Snapshots snapshots) {
        return new JdbcLearners(jdbc, snapshots);
    }

    @Bean
    Projection learnersProjection(JdbcLearners learners) {
        return LearnersProjection.into(learners);
    }
}
