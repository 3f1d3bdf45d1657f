package app.fabula.bootstrap.operation;

import app.fabula.application.shared.Projections.Status;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the database answers in time. */
record DatabaseHealth(Glance<List<Status>> projections) implements HealthIndicator {
    @Override
    public Health health() {
        return projections.now().isPresent()
                ? Health.up().build()
                : Health.down()
                        .withDetail("reason", "The database did not answer within a second.")
                        .build();
    }
}
