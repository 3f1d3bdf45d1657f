package app.fabula.bootstrap.streak;

import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.streak.StreakModule;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.adapters.persistence.streak.JdbcStreakDues;
import app.fabula.application.operation.Rebuilt;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.RecurringJob;
import app.fabula.application.streak.StreakDayEnds;
import app.fabula.application.streak.StreakDues;
import app.fabula.application.streak.StreakProjection;
import app.fabula.application.streak.StreakSight;
import app.fabula.application.streak.Streaks;
import app.fabula.application.streak.TellOfStreaks;
import app.fabula.application.streak.WhenStreakMayHaveChangedThenTellOfIt;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** What is said of streaks, and when. */
@Configuration(proxyBeanMethods = false)
class StreakTellingWiring {
    private static final Duration DAY_ENDS = Duration.ofSeconds(10);

    @Bean
    StreakDues streakDues(JdbcOperations jdbc) {
        return new JdbcStreakDues(jdbc);
    }

    @Bean
    TellOfStreaks tellOfStreaks(
            Streaks streaks,
            StreakSight sight,
            StreakDues dues,
            AxonSpine axon,
            PostgresEventStorageEngine engine,
            EventTypes types,
            MeterRegistry meters) {
        return new TellOfStreaks(
                streaks,
                sight,
                StreakModule.announced(engine, types, meters),
                StreakModule.announcements(axon, types),
                dues);
    }

    @Bean
    Policy announceStreaks(
            Streaks streaks, TellOfStreaks telling, StreakDues dues, InstantSource clock) {
        return new WhenStreakMayHaveChangedThenTellOfIt(streaks, telling, dues, clock);
    }

    /** What was said of streaks is looked at again once they have been rebuilt. */
    @Bean
    Rebuilt streaksRebuilt(StreakDues dues, InstantSource clock) {
        return projection -> {
            if (projection.equals(StreakProjection.NAME)) {
                dues.setAll(clock.instant(), 0);
            }
        };
    }

    @Bean
    RecurringJob streakDayEnds(
            Streaks streaks,
            StreakDues dues,
            TellOfStreaks telling,
            AxonAppender log,
            InstantSource clock) {
        return new RecurringJob(
                "streak-day-ends",
                DAY_ENDS,
                new StreakDayEnds(streaks, dues, telling, log::head, clock));
    }
}
