package app.fabula.bootstrap.eventlog;

import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.FairShare;
import app.fabula.adapters.messaging.shared.Followers;
import app.fabula.adapters.messaging.shared.LogProcessor;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.operation.JdbcInstances;
import app.fabula.adapters.persistence.operation.JdbcParkedSequences;
import app.fabula.adapters.persistence.operation.JdbcStandings;
import app.fabula.adapters.persistence.shared.AxonTransactions;
import app.fabula.adapters.persistence.shared.JdbcProjectionStore;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.operation.Standings;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Projection;
import app.fabula.application.shared.ProjectionStore;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.conversion.Converter;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;

/** Every projection and every policy that some context has, following the log. */
@Configuration(proxyBeanMethods = false)
class FollowersWiring {
    @Bean
    Node node(Supplier<UUID> ids) {
        return new Node(ids.get().toString());
    }

    @Bean
    TransactionManager followersTransactions(
            PlatformTransactionManager transactions, JdbcOperations jdbc) {
        return new AxonTransactions(transactions, jdbc);
    }

    @Bean
    ProjectionStore projectionStore(JdbcOperations jdbc) {
        return new JdbcProjectionStore(jdbc);
    }

    @Bean
    Standings standings(JdbcOperations jdbc, Node node) {
        return new JdbcStandings(jdbc, node.id());
    }

    @Bean
    ParkedSequences parkedSequences(
            JdbcOperations jdbc, PlatformTransactionManager transactions, Cursors cursors) {
        return new JdbcParkedSequences(jdbc, transactions, cursors);
    }

    @Bean(initMethod = "start")
    Followers followers(
            AxonSpine axon,
            EventTypes types,
            Converter converter,
            Node node,
            DataSource database,
            TransactionManager transactions,
            ParkedSequences parked,
            List<Projection> projections,
            List<Policy> policies) {
        var environment =
                new LogProcessor.Environment(
                        axon.events(),
                        types.names(),
                        JdbcProjectionStore.tokens(database, converter, node.id()),
                        transactions);
        return new Followers(environment, parked, projections, policies);
    }

    @Bean
    FairShare fairShare(Followers followers, JdbcOperations jdbc, Node node) {
        return new FairShare(followers, new JdbcInstances(jdbc, node.id()));
    }
}
