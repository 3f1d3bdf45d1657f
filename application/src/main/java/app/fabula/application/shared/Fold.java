package app.fabula.application.shared;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A read model in the making: which state an event belongs to, and what it does to it.
 *
 * @param relevant what of an event in the log this fold is about; it passes over all others
 * @param key of the state that an event changes
 * @param after pure; uses the event's time only, so that a replay gives the same
 */
public record Fold<K, S, E>(
        Function<Recorded, Optional<E>> relevant,
        Function<E, K> key,
        S initial,
        BiFunction<S, E, S> after,
        ReadModel<K, S> model)
        implements Folding {

    /**
     * @param events the kind that this fold is about, whenever it was recorded
     */
    public Fold(
            Class<E> events,
            Function<E, K> key,
            S initial,
            BiFunction<S, E, S> after,
            ReadModel<K, S> model) {
        this(
                recorded ->
                        Optional.of(recorded.event()).filter(events::isInstance).map(events::cast),
                key,
                initial,
                after,
                model);
    }

    /** Folds a batch in memory, and reads and writes each state that it touches once. */
    @Override
    public void apply(List<Recorded> batch) {
        var events = batch.stream().map(relevant).flatMap(Optional::stream).toList();
        if (events.isEmpty()) {
            return;
        }
        var keys = new LinkedHashSet<K>();
        events.forEach(event -> keys.add(key.apply(event)));
        var states = new LinkedHashMap<>(model.load(keys));
        for (var event : events) {
            var k = key.apply(event);
            states.put(k, after.apply(states.getOrDefault(k, initial), event));
        }
        model.save(states);
    }
}
