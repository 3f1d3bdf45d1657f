package app.fabula.bootstrap.operation;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.Projections.State;
import app.fabula.application.shared.Projections.Status;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ProjectionMetersTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void each_projection_has_its_numbers_and_all_of_them_are_one_look() {
        var all =
                List.of(
                        new Status("streak", State.FAILING, 40, 44),
                        new Status("report", State.LIVE, 44, 44));
        bind(() -> {
            looks.incrementAndGet();
            return all;
        });

        assertThat(value("fabula.projection.position", "projection", "streak")).isEqualTo(40);
        assertThat(value("fabula.projection.lag", "projection", "streak")).isEqualTo(4);
        assertThat(value("fabula.projection.lag", "projection", "report")).isZero();
        assertThat(value("fabula.projection.state", "projection", "streak", "state", "failing"))
                .isOne();
        assertThat(value("fabula.projection.state", "projection", "streak", "state", "live"))
                .isZero();
        assertThat(looks).hasValue(1);
    }

    @Test
    void what_cannot_be_seen_is_no_number() {
        bind(() -> {
            throw new IllegalStateException("no connection");
        });

        assertThat(value("fabula.projection.lag", "projection", "streak")).isNaN();
    }

    private void bind(Supplier<List<Status>> projections) {
        var glance = new Glance<>(projections, Duration.ofSeconds(20), () -> 0);
        new ProjectionMeters(List.of("streak", "report"), glance).bindTo(registry);
    }

    private double value(String name, String... tags) {
        return registry.get(name).tags(tags).gauge().value();
    }
}
