package app.fabula.adapters.persistence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.AlreadyRecorded;
import app.fabula.application.shared.Overloaded;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AppendMetricsTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final AppendMetrics metrics = new AppendMetrics(registry);

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("conflict", append().conflict()),
                Arguments.of("duplicate", new AlreadyRecorded(Map.of())),
                Arguments.of("overload", new Overloaded("full")),
                Arguments.of("failure", new EventStoreException("gone", new Exception())));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refusal_is_counted_by_its_cause(String outcome, Exception refusal) {
        var append = append();
        metrics.follow(append);
        assertThat(count(outcome)).isZero();

        append.done().completeExceptionally(refusal);

        assertThat(count(outcome)).isOne();
        assertThat(count("stored")).isZero();
    }

    @Test
    void what_is_stored_is_counted_when_its_caller_knows() {
        var append = append();
        metrics.follow(append);

        append.done().complete(ConsistencyMarker.ORIGIN);

        assertThat(count("stored")).isOne();
    }

    @Test
    void a_batch_counts_where_it_stored_something() {
        metrics.committed(metrics.begin(), 3);
        metrics.committed(metrics.begin(), 0);

        assertThat(registry.get("fabula.append.batch").summary().totalAmount()).isEqualTo(3);
        assertThat(registry.get("fabula.append.batch").summary().count()).isOne();
        assertThat(registry.get("fabula.append.commit").timer().count()).isOne();
    }

    private long count(String outcome) {
        return registry.get("fabula.append").tag("outcome", outcome).timer().count();
    }

    private static Append append() {
        return new Append(AppendCondition.none(), List.of());
    }
}
