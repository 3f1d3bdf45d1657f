package app.fabula.bootstrap.report;

import app.fabula.adapters.documents.ReportWriter;
import app.fabula.adapters.messaging.achievement.AchievementModule;
import app.fabula.adapters.messaging.report.LoggedStoryTitles;
import app.fabula.adapters.messaging.statistics.LoggedStatistics;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.achievement.Achievements;
import app.fabula.application.catalog.StoryShelf;
import app.fabula.application.group.Groups;
import app.fabula.application.learner.Learners;
import app.fabula.application.operation.EventLog;
import app.fabula.application.report.AnnouncedAwards;
import app.fabula.application.report.BoundedDocuments;
import app.fabula.application.report.EarnedAwards;
import app.fabula.application.report.GetGroupReport;
import app.fabula.application.report.GetReport;
import app.fabula.application.report.GroupReporter;
import app.fabula.application.report.ReadingDays;
import app.fabula.application.report.ReportDocuments;
import app.fabula.application.report.ReportNow;
import app.fabula.application.report.ReportThen;
import app.fabula.application.report.Reporter;
import app.fabula.application.statistics.RuleBook;
import app.fabula.application.statistics.StatisticsDays;
import app.fabula.application.statistics.StatisticsHistory;
import app.fabula.application.streak.GetStreakPeriod;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reports of any period, and how they are written down. */
@Configuration(proxyBeanMethods = false)
class DocumentWiring {
    /** One for each processor is all that they can write at once. */
    @Bean
    ReportDocuments reportDocuments() {
        return new BoundedDocuments(new ReportWriter(), Runtime.getRuntime().availableProcessors());
    }

    @Bean
    EarnedAwards earnedAwards(
            Achievements achievements,
            AchievementRules.Source rules,
            PostgresEventStorageEngine engine,
            EventTypes types) {
        return new AnnouncedAwards(
                achievements, AchievementModule.announcedThen(engine, types), rules);
    }

    @Bean
    GetReport getReport(
            Learners learners, ReportNow now, ReportThen then, ReportDocuments documents) {
        return new Reporter(learners, now, then, documents.languages());
    }

    @Bean
    GetGroupReport getGroupReport(
            Groups groups,
            StatisticsDays statistics,
            StatisticsHistory.Source history,
            RuleBook rules,
            EventLog log,
            InstantSource clock) {
        return new GroupReporter(groups, statistics, history, rules, log::positionAt, clock);
    }

    @Bean
    ReportNow reportNow(
            StatisticsDays statistics,
            ReadingDays readings,
            GetStreakPeriod streaks,
            EarnedAwards awards,
            StoryShelf shelf,
            InstantSource clock) {
        return new ReportNow(statistics, readings, streaks, awards, shelf, clock);
    }

    @Bean
    ReportThen reportThen(
            EventLog log,
            RuleBook rules,
            GetStreakPeriod streaks,
            EarnedAwards awards,
            InstantSource clock) {
        return new ReportThen(
                new LoggedStatistics(log),
                rules,
                streaks,
                awards,
                new LoggedStoryTitles(log),
                clock);
    }
}
