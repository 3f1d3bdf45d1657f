package app.fabula.bootstrap.achievement;

import app.fabula.adapters.messaging.achievement.AchievementModule;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.persistence.achievement.JdbcAchievements;
import app.fabula.adapters.persistence.achievement.RuleReader;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.achievement.Achievements;
import app.fabula.application.achievement.AchievementsProjection;
import app.fabula.application.achievement.Announcer;
import app.fabula.application.achievement.LearnerDeeds;
import app.fabula.application.achievement.ShippedRules;
import app.fabula.application.achievement.WhenAchievementEarnedThenAnnounceIt;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Projection;
import app.fabula.domain.achievement.RuleCommand;
import app.fabula.domain.achievement.RuleEvent;
import app.fabula.domain.achievement.RuleHistory;
import app.fabula.domain.progress.CompletionRule;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.JdbcOperations;

@Configuration(proxyBeanMethods = false)
class AchievementWiring {
    private static final Logger log = LoggerFactory.getLogger(AchievementWiring.class);

    @Bean
    Achievements achievements(JdbcOperations jdbc, Snapshots snapshots, CompletionRule rule) {
        return new JdbcAchievements(jdbc, snapshots, rule);
    }

    @Bean
    ProjectionTables achievementsTables() {
        return JdbcAchievements.TABLES;
    }

    @Bean
    Projection achievementsProjection(Achievements achievements) {
        return AchievementsProjection.into(achievements);
    }

    @Bean
    AchievementRules.Source achievementRules(
            PostgresEventStorageEngine engine, EventTypes types, MeterRegistry meters) {
        return AchievementModule.rules(engine, types, meters);
    }

    @Bean
    LearnerDeeds.Levels levelsOfStories(
            PostgresEventStorageEngine engine, EventTypes types, MeterRegistry meters) {
        return AchievementModule.levels(engine, types, meters);
    }

    @Bean
    Decisions<RuleCommand, RuleHistory, RuleEvent> ruleDecisions(AxonSpine axon, EventTypes types) {
        return AchievementModule.ruleDecisions(axon, types);
    }

    /** Before anybody follows the log: the first fact is to find the rules there. */
    @Bean
    ShippedRules shippedRules(
            AchievementRules.Source rules,
            Decisions<RuleCommand, RuleHistory, RuleEvent> decisions,
            InstantSource clock) {
        var shipped = new ShippedRules(RuleReader.shipped(), rules, decisions, clock);
        shipped.publish()
                .forEach(refusal ->
                        log.warn("A rule that ships is not for here: {}", refusal.message()));
        return shipped;
    }

    @Bean
    Announcer announcer(
            AxonSpine axon,
            PostgresEventStorageEngine engine,
            EventTypes types,
            AchievementRules.Source rules,
            LearnerDeeds.Levels levels,
            CompletionRule completion,
            MeterRegistry meters) {
        return new Announcer(
                AchievementModule.announced(engine, types, meters),
                rules,
                AchievementModule.evidence(engine, types, meters),
                levels,
                completion,
                AchievementModule.awards(axon, types));
    }

    @Bean
    @DependsOn("shippedRules")
    Policy announceAchievements(Announcer announcer) {
        return new WhenAchievementEarnedThenAnnounceIt(announcer);
    }
}
