package app.fabula.adapters.messaging.shared;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * Folds what the log had about a key at some position. It reads the events of the key, by the index
 * of tags, and remembers nothing; those that came later are passed over.
 */
public final class PastFold<K, S, E> {
    private final EventStorageEngine engine;
    private final Function<K, EventCriteria> boundary;
    private final Class<E> events;
    private final S initial;
    private final BiFunction<S, E, S> after;

    /**
     * @param boundary the events that belong to a key
     * @param events the family that they are of
     * @param initial immutable, as every state that follows
     */
    public PastFold(
            EventStorageEngine engine,
            Function<K, EventCriteria> boundary,
            Class<E> events,
            S initial,
            BiFunction<S, E, S> after) {
        this.engine = engine;
        this.boundary = boundary;
        this.events = events;
        this.initial = initial;
        this.after = after;
    }

    /**
     * @param position of the last event that counts
     */
    public S of(K key, long position) {
        var all = SourcingCondition.conditionFor(boundary.apply(key));
        return Futures.get(
                engine.source(all, null)
                        .reduce(initial, (state, entry) -> next(state, entry, position)));
    }

    /** A source ends with what is no event: the position up to which it saw. */
    private S next(S state, Entry<EventMessage> entry, long position) {
        return entry.getResource(ConsistencyMarker.RESOURCE_KEY) != null
                        || Messages.position(entry.message()) > position
                ? state
                : after.apply(state, Messages.payload(entry.message(), events));
    }
}
