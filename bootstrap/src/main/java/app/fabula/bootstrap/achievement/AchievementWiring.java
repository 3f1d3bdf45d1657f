package app.fabula.bootstrap.achievement;

import app.fabula.adapters.messaging.achievement.AchievementModule;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.persistence.achievement.JdbcAchievements;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.application.achievement.Achievements;
import app.fabula.application.achievement.AchievementsProjection;
import app.fabula.application.achievement.WhenAchievementEarnedThenAnnounceIt;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Projection;
import app.fabula.domain.progress.CompletionRule;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

@Configuration(proxyBeanMethods = false)
class AchievementWiring {
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
    Policy announceAchievements(
            AxonSpine axon,
            PostgresEventStorageEngine engine,
            EventTypes types,
            CompletionRule rule,
            MeterRegistry meters) {
        return new WhenAchievementEarnedThenAnnounceIt(
                AchievementModule.announced(engine, types, meters),
                AchievementModule.history(engine, types),
                rule,
                AchievementModule.awards(axon, types));
    }
}
