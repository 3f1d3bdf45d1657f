package app.fabula.bootstrap.progress;

import app.fabula.adapters.messaging.progress.ProgressModule;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.adapters.persistence.progress.JdbcQuarantines;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.application.progress.ActivityReviewer;
import app.fabula.application.progress.DayRules;
import app.fabula.application.progress.DueReleases;
import app.fabula.application.progress.QuarantineProjection;
import app.fabula.application.progress.Quarantines;
import app.fabula.application.progress.ReviewActivities;
import app.fabula.application.progress.StoryOutlines;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Projection;
import app.fabula.application.shared.RecurringJob;
import app.fabula.domain.progress.ProgressEvent;
import app.fabula.domain.progress.Quarantine;
import app.fabula.domain.progress.QuarantineRule;
import app.fabula.domain.progress.ReviewActivity;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** What is not believed as it came. */
@Configuration(proxyBeanMethods = false)
class QuarantineWiring {
    private static final Duration RELEASE_EVERY = Duration.ofSeconds(5);

    @Bean
    QuarantineRule quarantineRule(
            @Value("${fabula.quarantine.late-days:14}") int late,
            @Value("${fabula.quarantine.ahead-minutes:5}") int ahead) {
        return new QuarantineRule(Duration.ofDays(late), Duration.ofMinutes(ahead));
    }

    @Bean
    Quarantines quarantines(JdbcOperations jdbc, Snapshots snapshots, Cursors cursors) {
        return new JdbcQuarantines(jdbc, snapshots, cursors);
    }

    @Bean
    ProjectionTables quarantineTables() {
        return JdbcQuarantines.TABLES;
    }

    @Bean
    Projection quarantineProjection(Quarantines quarantines) {
        return QuarantineProjection.into(quarantines);
    }

    @Bean
    Decisions<ReviewActivity, Quarantine, ProgressEvent> reviews(AxonSpine axon, EventTypes types) {
        return ProgressModule.reviews(axon, types);
    }

    @Bean
    ReviewActivities reviewActivities(
            Decisions<ReviewActivity, Quarantine, ProgressEvent> decisions,
            PostgresEventStorageEngine engine,
            EventTypes types,
            DayRules.Source rules,
            StoryOutlines.Source outlines,
            InstantSource clock,
            Supplier<UUID> ids,
            MeterRegistry meters) {
        return new ActivityReviewer(
                ProgressModule.quarantines(engine, types, meters),
                rules,
                outlines,
                decisions,
                clock,
                ids);
    }

    @Bean
    RecurringJob releaseWhatIsDue(
            Quarantines quarantines, ReviewActivities reviews, InstantSource clock) {
        var releases = new DueReleases(quarantines, reviews, clock);
        return new RecurringJob("release-what-is-due", RELEASE_EVERY, releases::run);
    }
}
