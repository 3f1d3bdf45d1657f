package app.fabula.bootstrap.job;

import app.fabula.adapters.persistence.job.JdbcJobLedger;
import app.fabula.adapters.persistence.job.SubmittedJobs;
import app.fabula.application.job.JobKind;
import app.fabula.application.job.JobLedger;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.RecurringJob;
import app.fabula.bootstrap.eventlog.Node;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class JobWiring {
    /** Of a kind at a time, by one instance: a short job does not wait for a long one. */
    private static final int THREADS = 2;

    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration PRUNE_EVERY = Duration.ofHours(1);

    @Bean
    JobLedger jobLedger(
            JdbcOperations jdbc, PlatformTransactionManager transactions, Cursors cursors) {
        return new JdbcJobLedger(JdbcClient.create(jdbc), transactions, cursors);
    }

    @Bean(initMethod = "start")
    @DependsOnDatabaseInitialization
    SubmittedJobs submittedJobs(
            DataSource database,
            PlatformTransactionManager transactions,
            JobLedger ledger,
            List<JobKind> kinds,
            InstantSource clock,
            Node node) {
        return new SubmittedJobs(database, transactions, ledger, kinds, clock, node.id(), THREADS);
    }

    @Bean
    RecurringJob forgetOldJobs(JobLedger ledger, InstantSource clock) {
        return new RecurringJob(
                "forget-old-jobs", PRUNE_EVERY, () -> ledger.prune(clock.instant().minus(KEPT)));
    }
}
