package app.fabula.bootstrap.operation;

import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.application.shared.Projection;
import app.fabula.application.shared.Projections;
import app.fabula.application.shared.Projections.Status;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** The name of an indicator here is its name in the answer. */
@Configuration(proxyBeanMethods = false)
class HealthWiring {
    /** Shorter than a probe or a scrape waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Also asks the database where the projections should not need to. */
    @Bean
    Glance<List<Status>> glanceAtProjections(Projections projections, JdbcOperations jdbc) {
        return new Glance<>(
                () -> {
                    jdbc.execute("select 1");
                    return projections.all();
                },
                PATIENCE,
                System::nanoTime);
    }

    @Bean
    HealthIndicator databaseHealthIndicator(Glance<List<Status>> projections) {
        return new DatabaseHealth(projections);
    }

    @Bean
    HealthIndicator logWriterHealthIndicator(PostgresEventStorageEngine engine) {
        return new LogWriterHealth(engine::isWriting);
    }

    @Bean
    HealthIndicator projectionsHealthIndicator(Glance<List<Status>> projections) {
        return new ProjectionsHealth(projections, new FirstCatchUp(System::nanoTime));
    }

    @Bean
    FilterRegistrationBean<UnknownHealthFilter> unknownHealthFilter() {
        var filter = new FilterRegistrationBean<>(new UnknownHealthFilter());
        filter.addUrlPatterns("/actuator/health/*");
        return filter;
    }

    @Bean
    MeterBinder projectionMeters(List<Projection> all, Glance<List<Status>> projections) {
        return new ProjectionMeters(all.stream().map(Projection::name).toList(), projections);
    }
}
