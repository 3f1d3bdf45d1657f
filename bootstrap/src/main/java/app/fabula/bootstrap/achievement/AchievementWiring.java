package app.fabula.bootstrap.achievement;

import app.fabula.adapters.messaging.achievement.AchievementModule;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.persistence.achievement.JdbcAchievements;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.application.achievement.AchievementReader;
import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.achievement.Achievements;
import app.fabula.application.achievement.AchievementsProjection;
import app.fabula.application.achievement.Announcer;
import app.fabula.application.achievement.AwardBackfills;
import app.fabula.application.achievement.GetAchievements;
import app.fabula.application.achievement.LearnerDeeds;
import app.fabula.application.achievement.LearnerEvidence;
import app.fabula.application.achievement.RecentHolders;
import app.fabula.application.achievement.WhenAchievementEarnedThenAnnounceIt;
import app.fabula.application.achievement.WhenRulePublishedThenBackfillAwards;
import app.fabula.application.job.JobKind;
import app.fabula.application.job.Jobs;
import app.fabula.application.learner.RegisteredLearners;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Projection;
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
    private static final Logger LOG = LoggerFactory.getLogger(AchievementWiring.class);

    @Bean
    Achievements achievements(JdbcOperations jdbc, Snapshots snapshots) {
        return new JdbcAchievements(jdbc, snapshots);
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
    GetAchievements getAchievements(
            Achievements achievements,
            AchievementRules.Source rules,
            LearnerDeeds.Levels levels,
            CompletionRule completion,
            LearnerCalendar.Source calendars,
            InstantSource clock) {
        return new AchievementReader(
                achievements,
                rules,
                levels,
                completion,
                new RecentHolders(
                        achievements::holders,
                        System::nanoTime,
                        Thread::startVirtualThread,
                        failure -> LOG.warn("Who has which achievement was not counted.", failure)),
                calendars,
                clock);
    }

    @Bean
    LearnerDeeds.Levels levelsOfStories(
            PostgresEventStorageEngine engine, EventTypes types, MeterRegistry meters) {
        return AchievementModule.levels(engine, types, meters);
    }

    @Bean
    Announcer.Announced announcedAwards(
            PostgresEventStorageEngine engine, EventTypes types, MeterRegistry meters) {
        return AchievementModule.announced(engine, types, meters);
    }

    @Bean
    LearnerEvidence evidenceOfLearners(
            PostgresEventStorageEngine engine, EventTypes types, MeterRegistry meters) {
        return AchievementModule.evidence(engine, types, meters);
    }

    @Bean
    Announcer announcer(
            AxonSpine axon,
            EventTypes types,
            Announcer.Announced announced,
            AchievementRules.Source rules,
            LearnerEvidence evidence,
            LearnerDeeds.Levels levels,
            CompletionRule completion) {
        return new Announcer(
                announced,
                rules,
                evidence,
                levels,
                completion,
                AchievementModule.awards(axon, types));
    }

    @Bean
    JobKind awardBackfills(RegisteredLearners learners, Announcer announcer, InstantSource clock) {
        return new AwardBackfills(learners, announcer, clock);
    }

    @Bean
    Policy backfillAwards(Jobs jobs) {
        return new WhenRulePublishedThenBackfillAwards(jobs);
    }

    @Bean
    @DependsOn("shippedRules")
    Policy announceAchievements(Announcer announcer) {
        return new WhenAchievementEarnedThenAnnounceIt(announcer);
    }
}
