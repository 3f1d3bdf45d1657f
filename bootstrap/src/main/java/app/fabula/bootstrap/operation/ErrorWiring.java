package app.fabula.bootstrap.operation;

import app.fabula.adapters.persistence.operation.JdbcErrorGroups;
import app.fabula.application.operation.ErrorCounter;
import app.fabula.application.operation.ErrorGroups;
import app.fabula.application.operation.ErrorReports;
import app.fabula.application.shared.Cursors;
import app.fabula.bootstrap.outgoing.OutgoingClient;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;

/** Whoever is told of unexpected failures. */
@Configuration(proxyBeanMethods = false)
class ErrorWiring {
    @Bean
    ErrorGroups errorGroups(
            JdbcOperations jdbc, PlatformTransactionManager transactions, Cursors cursors) {
        return new JdbcErrorGroups(jdbc, transactions, cursors);
    }

    @Bean
    ErrorCounter errorCounter(ErrorGroups groups, InstantSource clock, MeterRegistry meters) {
        var dropped =
                Counter.builder("fabula.errors.dropped")
                        .description("Unexpected failures that no group counts")
                        .register(meters);
        return new ErrorCounter(groups, clock, dropped::increment);
    }

    @Bean
    @ConditionalOnProperty("fabula.sentry-dsn")
    ErrorReports sentryReports(@Value("${fabula.sentry-dsn}") String dsn, OutgoingClient outgoing) {
        return new SentryReports(dsn, outgoing);
    }
}
