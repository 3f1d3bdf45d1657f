package app.fabula.bootstrap.progress;

import app.fabula.adapters.messaging.progress.AxonFactLog;
import app.fabula.adapters.messaging.progress.ProgressModule;
import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.JdbcEventLog;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.adapters.persistence.progress.FactsInLog;
import app.fabula.adapters.persistence.progress.JdbcJournal;
import app.fabula.adapters.persistence.progress.JdbcReadings;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.application.progress.ActivityRecorder;
import app.fabula.application.progress.ActivityVoider;
import app.fabula.application.progress.DayRules;
import app.fabula.application.progress.Journal;
import app.fabula.application.progress.JournalProjection;
import app.fabula.application.progress.ProgressProjection;
import app.fabula.application.progress.Readings;
import app.fabula.application.progress.RecordActivities;
import app.fabula.application.progress.StoryOutlines;
import app.fabula.application.progress.VoidActivities;
import app.fabula.application.progress.WhenStoryFinishedThenAnnounceCompletion;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Projection;
import app.fabula.domain.progress.CompletionRule;
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

@Configuration(proxyBeanMethods = false)
class ProgressWiring {
    @Bean
    DayRules.Source dayRules(
            PostgresEventStorageEngine engine, EventTypes types, MeterRegistry meters) {
        return ProgressModule.dayRules(engine, types, meters);
    }

    @Bean
    StoryOutlines.Source storyOutlines(
            PostgresEventStorageEngine engine, EventTypes types, MeterRegistry meters) {
        return ProgressModule.outlines(engine, types, meters);
    }

    @Bean
    RecordActivities recordActivities(
            DayRules.Source rules,
            StoryOutlines.Source outlines,
            QuarantineRule quarantine,
            AxonAppender appender,
            EventTypes types,
            InstantSource clock,
            Supplier<UUID> ids) {
        return new ActivityRecorder(
                rules, outlines, quarantine, new AxonFactLog(appender, types, ids), clock);
    }

    @Bean
    VoidActivities voidActivities(
            AxonSpine axon,
            EventTypes types,
            Decisions<ReviewActivity, Quarantine, ProgressEvent> reviews,
            JdbcEventLog log,
            @Value("${fabula.hours-to-void:24}") int hoursToVoid,
            InstantSource clock,
            Supplier<UUID> ids) {
        return new ActivityVoider(
                new FactsInLog(log),
                ProgressModule.voidings(axon, types),
                reviews,
                Duration.ofHours(hoursToVoid),
                clock,
                ids);
    }

    @Bean
    Readings readings(
            JdbcOperations jdbc, Snapshots snapshots, Cursors cursors, CompletionRule rule) {
        return new JdbcReadings(jdbc, snapshots, cursors, rule);
    }

    @Bean
    ProjectionTables progressTables() {
        return JdbcReadings.TABLES;
    }

    @Bean
    Projection progressProjection(Readings readings) {
        return ProgressProjection.into(readings);
    }

    @Bean
    Journal journal(JdbcOperations jdbc, Snapshots snapshots, Cursors cursors) {
        return new JdbcJournal(jdbc, snapshots, cursors);
    }

    @Bean
    ProjectionTables journalTables() {
        return JdbcJournal.TABLES;
    }

    @Bean
    Projection journalProjection(Journal journal) {
        return JournalProjection.into(journal);
    }

    @Bean
    Policy announceCompletions(
            AxonSpine axon,
            PostgresEventStorageEngine engine,
            EventTypes types,
            CompletionRule rule,
            MeterRegistry meters) {
        return new WhenStoryFinishedThenAnnounceCompletion(
                ProgressModule.announcements(engine, types, meters),
                ProgressModule.history(engine, types, meters),
                rule,
                ProgressModule.completions(axon, types));
    }
}
