package app.fabula.bootstrap.operation;

import app.fabula.application.shared.Projections.State;
import app.fabula.application.shared.Projections.Status;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How far each projection is, and what it does. Not a number while the database is silent. */
record ProjectionMeters(List<String> names, Glance<List<Status>> projections)
        implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var name : names) {
            var tags = Tags.of("projection", name);
            gauge("fabula.projection.position", name, Status::position)
                    .description("Of the last event that the projection shows")
                    .tags(tags)
                    .register(registry);
            gauge("fabula.projection.lag", name, Status::lag)
                    .description("Events that the projection does not show yet")
                    .baseUnit(BaseUnits.EVENTS)
                    .tags(tags)
                    .register(registry);
            for (var state : State.values()) {
                gauge("fabula.projection.state", name, status -> status.state() == state ? 1 : 0)
                        .description("1 for the state that the projection is in")
                        .tags(tags.and("state", state.name().toLowerCase(Locale.ROOT)))
                        .register(registry);
            }
        }
    }

    private Gauge.Builder<?> gauge(String meter, String name, ToDoubleFunction<Status> value) {
        return Gauge.builder(meter, () -> value(name, value));
    }

    private double value(String name, ToDoubleFunction<Status> value) {
        return projections.now().stream()
                .flatMap(List::stream)
                .filter(status -> status.name().equals(name))
                .mapToDouble(value)
                .findFirst()
                .orElse(Double.NaN);
    }
}
