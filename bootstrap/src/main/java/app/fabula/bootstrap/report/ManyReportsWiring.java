package app.fabula.bootstrap.report;

import app.fabula.adapters.documents.ReportWriter;
import app.fabula.adapters.messaging.report.ReportModule;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.learner.JdbcRegisteredLearners;
import app.fabula.adapters.persistence.report.JdbcKeptReports;
import app.fabula.adapters.persistence.report.JdbcWeekReaders;
import app.fabula.application.group.Groups;
import app.fabula.application.job.JobKind;
import app.fabula.application.job.Jobs;
import app.fabula.application.learner.RegisteredLearners;
import app.fabula.application.operation.EventLog;
import app.fabula.application.report.GetReport;
import app.fabula.application.report.KeptReports;
import app.fabula.application.report.LearnerReports;
import app.fabula.application.report.ReportRunner;
import app.fabula.application.report.RunReports;
import app.fabula.application.report.WeeklyReports;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports that nobody waits for: of many learners, and of every week. */
@Configuration(proxyBeanMethods = false)
class ManyReportsWiring {
    private static final Duration WEEKS_EVERY = Duration.ofMinutes(5);

    @Bean
    KeptReports keptReports(JdbcOperations jdbc, Cursors cursors) {
        return new JdbcKeptReports(jdbc, cursors);
    }

    @Bean
    RegisteredLearners registeredLearners(JdbcOperations jdbc) {
        return new JdbcRegisteredLearners(JdbcClient.create(jdbc));
    }

    @Bean
    RunReports runReports(
            Jobs jobs, Groups groups, KeptReports kept, InstantSource clock, Supplier<UUID> ids) {
        return new ReportRunner(jobs, groups, kept, clock, ids);
    }

    /** It has threads of its own, and needs no room among those who wait. */
    @Bean
    JobKind learnerReports(
            Groups groups,
            RegisteredLearners learners,
            EventLog log,
            GetReport reports,
            KeptReports kept) {
        return new LearnerReports(groups, learners, log, reports, new ReportWriter(), kept);
    }

    @Bean
    RecurringJob weeklyReports(
            JdbcOperations jdbc,
            LearnerCalendar.Source calendars,
            AxonSpine axon,
            EventTypes types,
            InstantSource clock) {
        return new RecurringJob(
                "weekly-reports",
                WEEKS_EVERY,
                new WeeklyReports(
                        new JdbcWeekReaders(JdbcClient.create(jdbc)),
                        calendars,
                        ReportModule.weeks(axon, types),
                        clock));
    }
}
