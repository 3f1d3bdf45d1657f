package app.fabula.bootstrap.operation;

import app.fabula.application.shared.Projections.State;
import app.fabula.application.shared.Projections.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Takes an instance out of service only while it catches up after its start. Later a projection
 * that fails or is behind is told and no more: it is so on every instance, and a load balancer that
 * took them all out would turn late answers into none. A replay is nobody's trouble: it goes on
 * beside the live tables.
 */
record ProjectionsHealth(Glance<List<Status>> projections, FirstCatchUp catchUp)
        implements HealthIndicator {
    private static final long MUCH = 1_000;

    @Override
    public Health health() {
        return projections.now().map(this::health).orElseGet(() -> Health.unknown().build());
    }

    private Health health(List<Status> all) {
        var details = new LinkedHashMap<String, Object>();
        all.forEach(status -> details.put(status.name(), Shown.of(status)));
        return (catchUp.isOver(all) ? Health.up() : Health.outOfService())
                .withDetail("degraded", all.stream().flatMap(ProjectionsHealth::trouble).toList())
                .withDetail("projections", details)
                .build();
    }

    private static Stream<String> trouble(Status status) {
        if (status.state() == State.FAILING) {
            return Stream.of(
                    "%s fails after position %d and tries again: the log says why."
                            .formatted(status.name(), status.position()));
        }
        return status.lag() >= MUCH
                ? Stream.of("%s is %d events behind.".formatted(status.name(), status.lag()))
                : Stream.empty();
    }

    private record Shown(String state, long position, long lag) {
        static Shown of(Status status) {
            return new Shown(
                    status.state().name().toLowerCase(Locale.ROOT),
                    status.position(),
                    status.lag());
        }
    }
}
