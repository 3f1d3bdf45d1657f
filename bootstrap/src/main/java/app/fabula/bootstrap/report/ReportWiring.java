package app.fabula.bootstrap.report;

import app.fabula.adapters.persistence.report.JdbcReadingDays;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.application.achievement.Achievements;
import app.fabula.application.report.GetWeekReport;
import app.fabula.application.report.ReadingDays;
import app.fabula.application.report.ReportProjection;
import app.fabula.application.report.WeekReporter;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Projection;
import app.fabula.application.streak.GetStreakPeriod;
import app.fabula.domain.progress.CompletionRule;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

@Configuration(proxyBeanMethods = false)
class ReportWiring {
    @Bean
    ReadingDays readingDays(JdbcOperations jdbc, Snapshots snapshots, CompletionRule rule) {
        return new JdbcReadingDays(jdbc, snapshots, rule);
    }

    @Bean
    ProjectionTables reportTables() {
        return JdbcReadingDays.TABLES;
    }

    @Bean
    Projection reportProjection(ReadingDays days) {
        return ReportProjection.into(days);
    }

    @Bean
    GetWeekReport getWeekReport(
            ReadingDays readingDays,
            GetStreakPeriod streaks,
            Achievements achievements,
            LearnerCalendar.Source calendars,
            InstantSource clock) {
        return new WeekReporter(readingDays, streaks, achievements, calendars, clock);
    }
}
