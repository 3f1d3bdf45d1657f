package app.fabula.adapters.messaging.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * Folds what the log has about a key, and remembers it, so that the next question reads the tail
 * alone. What it remembers is bounded by the number of events that went into it, and by the text in
 * it.
 */
public final class LogFold<K, S, E> {
    private static final long MAX_WEIGHT = 200_000;

    /** That weigh as much as one event. */
    private static final int CHARACTERS = 256;

    /**
     * @param state of everything about the key up to a position
     * @param until that position
     * @param events how many went into it
     * @param last position of the last one of them
     */
    record Known<S>(S state, long until, int events, long last) {
        Known<S> and(S after, int more, long at) {
            return new Known<>(after, until, events + more, at);
        }

        Known<S> until(long position) {
            return new Known<>(state, position, events, last);
        }

        Known<S> orNewer(Known<S> other) {
            return other.until > until ? other : this;
        }
    }

    private final EventStorageEngine engine;
    private final Function<K, EventCriteria> boundary;
    private final Class<E> events;
    private final Known<S> nothing;
    private final BiFunction<S, E, S> after;
    private final Cache<K, Known<S>> remembered;

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
        this(engine, boundary, events, initial, after, _ -> 0, metrics);
    }

    /**
     * @param text characters that a state holds, where that may be many
     */
    LogFold(
            EventStorageEngine engine,
            Function<K, EventCriteria> boundary,
            Class<E> events,
            S initial,
            BiFunction<S, E, S> after,
            ToIntFunction<S> text,
            CacheMetrics metrics) {
        this.engine = engine;
        this.boundary = boundary;
        this.events = events;
        this.nothing = new Known<>(initial, 0, 0, 0);
        this.after = after;
        this.remembered =
                metrics.watched(
                        Caffeine.newBuilder()
                                .maximumWeight(MAX_WEIGHT)
                                .weigher((K _, Known<S> known) ->
                                        1
                                                + known.events()
                                                + text.applyAsInt(known.state()) / CHARACTERS));
    }

    /** By the log as it is now: never older than the question. */
    public S of(K key) {
        return upToDate(key, remembered(key)).state();
    }

    /** What was known a while ago, without a look at the log; up to 0 where nothing was. */
    Known<S> remembered(K key) {
        return Objects.requireNonNullElse(remembered.getIfPresent(key), nothing);
    }

    /** By the log as it is now. */
    Known<S> upToDate(K key, Known<S> before) {
        var now = tail(key, before);
        remember(key, now);
        return now;
    }

    /** Whether anything about a key is later than a position. */
    boolean hasChangedSince(K key, long position) {
        return tail(key, nothing.until(position)).events() > 0;
    }

    void remember(K key, Known<S> known) {
        remembered.asMap().merge(key, known, Known::orNewer);
    }

    private Known<S> tail(K key, Known<S> before) {
        var tail =
                SourcingCondition.conditionFor(
                        new GlobalIndexConsistencyMarker(before.until() + 1).position(),
                        boundary.apply(key));
        return Futures.get(engine.source(tail, null).reduce(before, this::next));
    }

    /** A source ends with the position up to which it saw. */
    private Known<S> next(Known<S> known, Entry<EventMessage> entry) {
        var end = entry.getResource(ConsistencyMarker.RESOURCE_KEY);
        if (end != null) {
            return known.until(GlobalIndexConsistencyMarker.position(end));
        }
        var event = entry.message();
        var state = after.apply(known.state(), Messages.payload(event, events));
        return known.and(state, 1, Messages.position(event));
    }
}
