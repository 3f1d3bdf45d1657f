package app.fabula.bootstrap.shared;

import app.fabula.adapters.persistence.shared.JdbcKeyedRequests;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.SignedCursors;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.KeyedRequest;
import app.fabula.application.shared.KeyedRequests;
import app.fabula.domain.progress.CompletionRule;
import com.fasterxml.uuid.Generators;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Time, ids and numbers that are configuration: what no layer within may take for itself. */
@Configuration(proxyBeanMethods = false)
class SharedWiring {
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    /**
     * UUIDs of version 7, sorted by time; those of a keyed request are the same when it comes
     * again.
     */
    @Bean
    Supplier<UUID> newIds() {
        return KeyedRequest.idsOr(Generators.timeBasedEpochGenerator()::generate);
    }

    @Bean
    KeyedRequests keyedRequests(JdbcOperations jdbc, Supplier<UUID> ids) {
        return new JdbcKeyedRequests(JdbcClient.create(jdbc), ids);
    }

    @Bean
    CompletionRule completionRule(
            @Value("${fabula.max-words-per-minute:600}") int maxWordsPerMinute) {
        return new CompletionRule(maxWordsPerMinute);
    }

    @Bean
    Snapshots snapshots(
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            List<ProjectionTables> tables) {
        return new Snapshots(jdbc, transactions, tables);
    }

    @Bean
    Cursors cursors(JdbcOperations jdbc) {
        return new SignedCursors(jdbc);
    }
}
