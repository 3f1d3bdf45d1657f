package app.fabula.adapters.messaging.shared;

import static java.util.Objects.requireNonNull;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * Folds the log as it is now, outside of any decision.
 *
 * @param boundary the events that belong to a key
 * @param events the family that they are of
 */
public record LogFold<K, S, E>(
        EventStorageEngine engine,
        Function<K, EventCriteria> boundary,
        Class<E> events,
        Supplier<S> initial,
        BiFunction<S, E, S> after) {

    public S of(K key) {
        var condition = SourcingCondition.conditionFor(boundary.apply(key));
        return Futures.get(
                engine.source(condition, null)
                        .filter(entry -> entry.getResource(ConsistencyMarker.RESOURCE_KEY) == null)
                        .reduce(
                                initial.get(),
                                (state, entry) -> after.apply(state, event(entry.message()))));
    }

    private E event(EventMessage message) {
        return events.cast(requireNonNull(message.payload()));
    }
}
