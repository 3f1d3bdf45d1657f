package app.fabula.bootstrap.operation;

import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the thread lives without which nothing is stored: where it does not, a restart helps. */
record LogWriterHealth(BooleanSupplier isWriting) implements HealthIndicator {
    @Override
    public Health health() {
        return isWriting.getAsBoolean()
                ? Health.up().build()
                : Health.down().withDetail("reason", "The log writer has ended.").build();
    }
}
