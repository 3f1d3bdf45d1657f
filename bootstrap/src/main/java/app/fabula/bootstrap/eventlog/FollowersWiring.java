package app.fabula.bootstrap.eventlog;

import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Followers;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.shared.AxonTransactions;
import app.fabula.adapters.persistence.shared.JdbcProjectionStore;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Projection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.conversion.Converter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;

/** Every projection and every policy that some context has, following the log. */
@Configuration(proxyBeanMethods = false)
class FollowersWiring {
    @Bean(initMethod = "start")
    Followers followers(
            AxonSpine axon,
            AxonAppender log,
            EventTypes types,
            Converter converter,
            Supplier<UUID> ids,
            DataSource database,
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            List<Projection> projections,
            List<Policy> policies) {
        return new Followers(
                axon.events(),
                types.names(),
                JdbcProjectionStore.tokens(database, converter, ids.get().toString()),
                new AxonTransactions(transactions, jdbc),
                new JdbcProjectionStore(jdbc, transactions),
                log::head,
                projections,
                policies);
    }
}
