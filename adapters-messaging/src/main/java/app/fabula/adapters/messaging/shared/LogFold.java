package app.fabula.adapters.messaging.shared;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * Folds the log as it is now, outside of any decision. What was folded is kept, so that the next
 * question reads the tail alone; it is never older than the log at the time of the question.
 */
public final class LogFold<K, S, E> {
    private static final int KEPT = 10_000;

    /**
     * @param next the position from which to go on
     */
    private record Known<S>(S state, ConsistencyMarker next) {}

    private final EventStorageEngine engine;
    private final Function<K, EventCriteria> boundary;
    private final Class<E> events;
    private final Known<S> nothing;
    private final BiFunction<S, E, S> after;
    private final Cache<K, Known<S>> kept;

    /**
     * @param boundary the events that belong to a key
     * @param events the family that they are of
     * @param initial immutable, as every state that follows
     * @param metrics of what is kept
     */
    public LogFold(
            EventStorageEngine engine,
            Function<K, EventCriteria> boundary,
            Class<E> events,
            S initial,
            BiFunction<S, E, S> after,
            CacheMetrics metrics) {
        this.engine = engine;
        this.boundary = boundary;
        this.events = events;
        this.nothing = new Known<>(initial, ConsistencyMarker.ORIGIN);
        this.after = after;
        this.kept = metrics.watched(Caffeine.newBuilder().maximumSize(KEPT));
    }

    public S of(K key) {
        var before = requireNonNull(kept.get(key, _ -> nothing));
        var tail = SourcingCondition.conditionFor(before.next().position(), boundary.apply(key));
        var now = Futures.get(engine.source(tail, null).reduce(before, this::next));
        kept.put(key, now);
        return now.state();
    }

    /** A source ends with the position up to which it saw; the next one begins after it. */
    private Known<S> next(Known<S> known, Entry<EventMessage> entry) {
        var end = entry.getResource(ConsistencyMarker.RESOURCE_KEY);
        if (end != null) {
            return new Known<>(
                    known.state(),
                    new GlobalIndexConsistencyMarker(
                            GlobalIndexConsistencyMarker.position(end) + 1));
        }
        var event = events.cast(requireNonNull(entry.message().payload()));
        return new Known<>(after.apply(known.state(), event), known.next());
    }
}
