package app.fabula.bootstrap.streak;

import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.streak.LoggedStreaks;
import app.fabula.adapters.messaging.streak.StreakModule;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.adapters.persistence.streak.JdbcStreaks;
import app.fabula.application.catalog.StoryShelf;
import app.fabula.application.operation.EventLog;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Projection;
import app.fabula.application.streak.DecisionLister;
import app.fabula.application.streak.DeclareOutages;
import app.fabula.application.streak.GetHolds;
import app.fabula.application.streak.GetStreak;
import app.fabula.application.streak.GetStreakPeriod;
import app.fabula.application.streak.ListDecisions;
import app.fabula.application.streak.ListOutages;
import app.fabula.application.streak.ManageStreaks;
import app.fabula.application.streak.OutageDeclarer;
import app.fabula.application.streak.OutageLister;
import app.fabula.application.streak.ReadableLanguages;
import app.fabula.application.streak.StreakCalendars;
import app.fabula.application.streak.StreakHolds;
import app.fabula.application.streak.StreakLimits;
import app.fabula.application.streak.StreakManager;
import app.fabula.application.streak.StreakPeriods;
import app.fabula.application.streak.StreakProjection;
import app.fabula.application.streak.StreakSight;
import app.fabula.application.streak.StreakTeller;
import app.fabula.application.streak.Streaks;
import app.fabula.domain.progress.QuarantineRule;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

@Configuration(proxyBeanMethods = false)
class StreakWiring {
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
        var history = new LoggedStreaks(log, StreakModule.declaredOutages(engine, types));
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
    GetHolds getHolds(Streaks streaks, Cursors cursors) {
        return new StreakHolds(streaks, cursors);
    }

    @Bean
    ListDecisions listDecisions(Streaks streaks, StreakSight sight, Cursors cursors) {
        return new DecisionLister(streaks, sight, cursors);
    }

    /** As the library shows them. */
    @Bean
    ReadableLanguages readableLanguages(StoryShelf stories) {
        return language -> {
            var one =
                    new StoryShelf.Query(
                            Optional.of(language),
                            Optional.empty(),
                            Optional.empty(),
                            1,
                            Optional.empty());
            return !stories.find(one).value().items().isEmpty();
        };
    }

    @Bean
    ManageStreaks manageStreaks(
            Streaks streaks,
            ReadableLanguages languages,
            StreakSight sight,
            StreakLimits limits,
            AxonSpine axon,
            AxonAppender log,
            EventTypes types,
            Supplier<UUID> ids) {
        var decisions = StreakModule.decisions(axon, types);
        return new StreakManager(streaks, languages, sight, decisions, limits, log::head, ids);
    }

    @Bean
    DeclareOutages declareOutages(
            AxonSpine axon, EventTypes types, InstantSource clock, Supplier<UUID> ids) {
        return new OutageDeclarer(StreakModule.outages(axon, types), clock, ids);
    }

    @Bean
    ListOutages listOutages(
            PostgresEventStorageEngine engine,
            EventTypes types,
            AxonAppender log,
            Cursors cursors) {
        return new OutageLister(StreakModule.declaredOutages(engine, types), log::head, cursors);
    }
}
