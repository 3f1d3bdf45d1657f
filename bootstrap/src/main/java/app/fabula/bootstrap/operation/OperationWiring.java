package app.fabula.bootstrap.operation;

import app.fabula.adapters.messaging.operation.FollowedProjections;
import app.fabula.adapters.messaging.operation.ParkedRetries;
import app.fabula.adapters.messaging.operation.ReplayRunner;
import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.FairShare;
import app.fabula.adapters.messaging.shared.Followers;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.JdbcEventLog;
import app.fabula.adapters.persistence.operation.JdbcReplayJournal;
import app.fabula.adapters.persistence.operation.JdbcShadows;
import app.fabula.adapters.persistence.operation.RecurringJobs;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.application.operation.ErrorCounter;
import app.fabula.application.operation.EventLog;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.operation.Rebuilt;
import app.fabula.application.operation.ReplayJournal;
import app.fabula.application.operation.Standings;
import app.fabula.application.shared.KeyedRequests;
import app.fabula.application.shared.Projection;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Projections;
import app.fabula.application.shared.RecurringJob;
import app.fabula.bootstrap.eventlog.Node;
import app.fabula.domain.progress.CompletionRule;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.conversion.Converter;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class OperationWiring {
    private static final Duration SHARE_EVERY = Duration.ofSeconds(1);
    private static final Duration RETRY_EVERY = Duration.ofSeconds(10);
    private static final Duration STORE_ERRORS_EVERY = Duration.ofSeconds(1);
    private static final Duration PRUNE_ERRORS_EVERY = Duration.ofHours(1);
    private static final Duration PRUNE_REQUESTS_EVERY = Duration.ofMinutes(1);

    @Bean
    JdbcEventLog eventLog(
            DataSource database, EventTypes types, Converter converter, InstantSource clock) {
        return new JdbcEventLog(database, types, converter, clock);
    }

    @Bean
    ReplayJournal replayJournal(JdbcOperations jdbc) {
        return new JdbcReplayJournal(JdbcClient.create(jdbc));
    }

    @Bean
    Projections projections(
            Followers followers,
            List<Projection> projections,
            Standings standings,
            ParkedSequences parked,
            ReplayJournal replays,
            AxonAppender log) {
        return new FollowedProjections(
                followers, names(projections), standings, parked, replays, log::head);
    }

    @Bean
    ReplayRunner replayRunner(
            Followers followers,
            List<Projection> projections,
            EventLog log,
            DataSource database,
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            List<ProjectionTables> tables,
            ProjectionStore live,
            ParkedSequences parked,
            ReplayJournal journal,
            Rebuilt rebuilt,
            CompletionRule rule,
            InstantSource clock,
            Supplier<UUID> ids) {
        var shadows =
                new JdbcShadows(database, jdbc, transactions, tables, live, Folds.identity(rule));
        return new ReplayRunner(
                followers,
                names(projections),
                log,
                shadows,
                live,
                parked,
                journal,
                rebuilt,
                clock,
                ids);
    }

    @Bean
    ParkedRetries parkedRetries(
            Followers followers,
            ParkedSequences parked,
            EventLog log,
            ProjectionStore positions,
            TransactionManager transactions) {
        return new ParkedRetries(followers, parked, log, positions, transactions);
    }

    @Bean
    RecurringJob forgetOldErrors(ErrorCounter errors) {
        return new RecurringJob("forget-old-errors", PRUNE_ERRORS_EVERY, errors::prune);
    }

    @Bean
    RecurringJob forgetOldRequests(KeyedRequests requests) {
        return new RecurringJob("forget-old-requests", PRUNE_REQUESTS_EVERY, requests::prune);
    }

    @Bean(initMethod = "start")
    @DependsOnDatabaseInitialization
    RecurringJobs jobs(DataSource database, Node node, List<RecurringJob> jobs) {
        return new RecurringJobs(database, node.id(), jobs);
    }

    /** What each instance does for itself. */
    @Bean
    Housekeeping housekeeping(FairShare share, ParkedRetries parked, ErrorCounter errors) {
        return new Housekeeping()
                .every(SHARE_EVERY, "share the followers", share::restore)
                .every(RETRY_EVERY, "retry what was set aside", parked::retryDue)
                .every(STORE_ERRORS_EVERY, "store errors", errors::store);
    }

    private static List<String> names(List<Projection> projections) {
        return projections.stream().map(Projection::name).toList();
    }
}
