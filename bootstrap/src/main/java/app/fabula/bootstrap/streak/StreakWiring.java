package app.fabula.bootstrap.streak;

import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.streak.LoggedStreaks;
import app.fabula.adapters.messaging.streak.StreakModule;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.adapters.persistence.streak.JdbcStreakDues;
import app.fabula.adapters.persistence.streak.JdbcStreaks;
import app.fabula.application.operation.EventLog;
import app.fabula.application.operation.Rebuilt;
import app.fabula.application.shared.Job;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Projection;
import app.fabula.application.streak.DeclareOutages;
import app.fabula.application.streak.GetStreak;
import app.fabula.application.streak.GetStreakPeriod;
import app.fabula.application.streak.ManageStreaks;
import app.fabula.application.streak.OutageDeclarer;
import app.fabula.application.streak.StreakCalendars;
import app.fabula.application.streak.StreakDayEnds;
import app.fabula.application.streak.StreakDues;
import app.fabula.application.streak.StreakLimits;
import app.fabula.application.streak.StreakManager;
import app.fabula.application.streak.StreakPeriods;
import app.fabula.application.streak.StreakProjection;
import app.fabula.application.streak.StreakSight;
import app.fabula.application.streak.StreakTeller;
import app.fabula.application.streak.Streaks;
import app.fabula.application.streak.TellOfStreaks;
import app.fabula.application.streak.WhenStreakMayHaveChangedThenTellOfIt;
import app.fabula.domain.progress.QuarantineRule;
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
class StreakWiring {
    private static final Duration DAY_ENDS = Duration.ofSeconds(10);

    private static final int REPAIR_WINDOW = 3;
    private static final int PAUSE_DAYS_A_YEAR = 30;

    @Bean
    StreakLimits streakLimits(
            @Value("${fabula.freezes:2}") int freezes,
            @Value("${fabula.repair-interval-days:30}") int repairInterval) {
        return new StreakLimits(freezes, REPAIR_WINDOW, repairInterval, PAUSE_DAYS_A_YEAR);
    }

    @Bean
    Streaks streaks(JdbcOperations jdbc, Snapshots snapshots) {
        return new JdbcStreaks(jdbc, snapshots);
    }

    @Bean
    ProjectionTables streakTables() {
        return JdbcStreaks.TABLES;
    }

    @Bean
    Projection streakProjection(Streaks streaks) {
        return StreakProjection.into(streaks);
    }

    @Bean
    StreakSight streakSight(
            Streaks streaks,
            EventLog log,
            PostgresEventStorageEngine engine,
            EventTypes types,
            LearnerCalendar.Source calendars,
            QuarantineRule rule,
            InstantSource clock) {
        var history = new LoggedStreaks(log, StreakModule.outagesUntil(engine, types));
        return new StreakSight(streaks, history, calendars, rule.ahead(), clock);
    }

    @Bean
    GetStreak getStreak(Streaks streaks, StreakSight sight, StreakLimits limits) {
        return new StreakTeller(streaks, sight, limits);
    }

    @Bean
    GetStreakPeriod getStreakPeriod(Streaks streaks, StreakSight sight) {
        return new StreakPeriods(streaks, sight);
    }

    @Bean
    StreakCalendars streakCalendars(StreakSight sight) {
        return new StreakCalendars(sight);
    }

    @Bean
    ManageStreaks manageStreaks(
            Streaks streaks,
            StreakSight sight,
            StreakLimits limits,
            AxonSpine axon,
            AxonAppender log,
            EventTypes types,
            Supplier<UUID> ids) {
        var decisions = StreakModule.decisions(axon, types);
        return new StreakManager(streaks, sight, decisions, limits, log::head, ids);
    }

    @Bean
    DeclareOutages declareOutages(
            AxonSpine axon, EventTypes types, InstantSource clock, Supplier<UUID> ids) {
        return new OutageDeclarer(StreakModule.outages(axon, types), clock, ids);
    }

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
    Job streakDayEnds(
            Streaks streaks,
            StreakDues dues,
            TellOfStreaks telling,
            AxonAppender log,
            InstantSource clock) {
        return new Job(
                "streak-day-ends",
                DAY_ENDS,
                new StreakDayEnds(streaks, dues, telling, log::head, clock));
    }
}
