package app.fabula.adapters.persistence.eventstore;

import static java.util.Objects.requireNonNull;

import app.fabula.application.shared.AlreadyRecorded;
import app.fabula.application.shared.Overloaded;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.BaseUnits;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.jspecify.annotations.Nullable;

/** What an operator wants to know of the writer. The names are in {@code docs/operations.md}. */
public final class AppendMetrics {
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(20),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(200),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    /** How an append ends for its caller. */
    private enum Outcome {
        STORED,
        CONFLICT,
        DUPLICATE,
        OVERLOAD,
        FAILURE;

        static Outcome of(@Nullable Throwable refusal) {
            return switch (refusal) {
                case null -> STORED;
                case AppendEventsTransactionRejectedException _ -> CONFLICT;
                case AlreadyRecorded _ -> DUPLICATE;
                case Overloaded _ -> OVERLOAD;
                default -> FAILURE;
            };
        }
    }

    private final MeterRegistry registry;
    private final Map<Outcome, Timer> appends = new EnumMap<>(Outcome.class);
    private final Timer commits;
    private final DistributionSummary batches;

    public AppendMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (var outcome : Outcome.values()) {
            appends.put(
                    outcome,
                    Timer.builder("fabula.append")
                            .description("What a caller waited for an append, by how it ended")
                            .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
        this.commits =
                Timer.builder("fabula.append.commit")
                        .description("From asking for a connection to the commit of a batch")
                        .serviceLevelObjectives(BUCKETS)
                        .register(registry);
        this.batches =
                DistributionSummary.builder("fabula.append.batch")
                        .description("Events that were committed together")
                        .baseUnit(BaseUnits.EVENTS)
                        .serviceLevelObjectives(1, 10, 100, 1_000)
                        .register(registry);
    }

    void watch(WaitingAppends waiting) {
        Gauge.builder("fabula.append.waiting", waiting, WaitingAppends::size)
                .description("Appends that wait for the writer")
                .register(registry);
        Gauge.builder("fabula.append.waiting.bytes", waiting, WaitingAppends::bytes)
                .description("What they hold in memory, about")
                .baseUnit(BaseUnits.BYTES)
                .register(registry);
    }

    /** Before it is submitted: it may be refused at once. */
    void follow(Append append) {
        var start = Timer.start(registry);
        var _ = append.done().whenComplete((_, refusal) -> start.stop(timer(refusal)));
    }

    Timer.Sample begin() {
        return Timer.start(registry);
    }

    /** A batch of which everything was refused counts as none. */
    void committed(Timer.Sample begun, int events) {
        if (events > 0) {
            begun.stop(commits);
            batches.record(events);
        }
    }

    private Timer timer(@Nullable Throwable refusal) {
        return requireNonNull(appends.get(Outcome.of(refusal)));
    }
}
