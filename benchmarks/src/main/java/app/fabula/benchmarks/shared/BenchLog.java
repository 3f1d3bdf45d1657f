package app.fabula.benchmarks.shared;

import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Messages;
import app.fabula.adapters.persistence.eventstore.AppendMetrics;
import app.fabula.adapters.persistence.eventstore.EventJson;
import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.JacksonConverter;
import app.fabula.adapters.persistence.eventstore.JdbcEventLog;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.application.operation.EventLog;
import app.fabula.application.shared.Origin;
import app.fabula.domain.shared.NameUuid;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.axonframework.messaging.eventhandling.EventMessage;

/** The product's own log. Whatever is appended is appended at one instant. */
public final class BenchLog implements AutoCloseable {
    private static final int AT_ONCE = 1_000;

    private static final UUID IDS = new UUID(0, 0);

    private final EventTypes types;
    private final Instant now;
    private final PostgresEventStorageEngine engine;
    private final AxonSpine axon;
    private final AxonAppender appender;
    private final EventLog events;
    private long appended;

    public BenchLog(BenchDatabase database, List<EventType<?>> known, Instant now) {
        this.types = new EventTypes(known);
        this.now = now;
        var converter = new JacksonConverter(EventJson.mapper());
        var meters = new SimpleMeterRegistry();
        this.engine =
                new PostgresEventStorageEngine(
                        database.pool(),
                        types,
                        converter,
                        InstantSource.fixed(now),
                        new AppendMetrics(meters));
        this.axon = new AxonSpine(engine, types, types, converter, meters);
        this.appender = new AxonAppender(axon);
        // Time stands still here, so no moment is ever over: this one may be asked about again.
        var before = InstantSource.fixed(Instant.EPOCH);
        this.events = new JdbcEventLog(database.pool(), types, converter, before);
    }

    public PostgresEventStorageEngine engine() {
        return engine;
    }

    public AxonSpine axon() {
        return axon;
    }

    public EventTypes types() {
        return types;
    }

    public EventLog events() {
        return events;
    }

    public long head() {
        return appender.head();
    }

    /** All or none. */
    public void append(List<?> some) {
        appender.append(some.stream().map(this::message).toList());
    }

    /** Some at a time. */
    public void appendAll(Stream<?> many) {
        many.gather(Gatherers.windowFixed(AT_ONCE)).forEach(this::append);
    }

    private EventMessage message(Object event) {
        var id = NameUuid.of(IDS, Long.toString(++appended));
        var type = types.resolve(event.getClass()).orElseThrow();
        return Messages.event(id, type, event, now, Origin.request(id));
    }

    @Override
    public void close() {
        axon.close();
        engine.close();
    }
}
