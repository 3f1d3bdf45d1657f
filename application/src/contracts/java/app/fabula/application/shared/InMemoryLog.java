package app.fabula.application.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** The domain's events in a list, for whatever is folded of them. */
public final class InMemoryLog {
    private final List<Object> events = new ArrayList<>();

    public void append(Object event) {
        events.add(event);
    }

    /** Position of the newest event. */
    public long head() {
        return events.size();
    }

    /** The events of one family, in order. */
    public <E> List<E> all(Class<E> family) {
        return all(family, head());
    }

    /** Those until a position. */
    public <E> List<E> all(Class<E> family, long position) {
        return events.stream()
                .limit(position)
                .filter(family::isInstance)
                .map(family::cast)
                .toList();
    }

    public <S, E> S fold(
            Class<E> family, Predicate<E> about, S initial, BiFunction<S, E, S> after) {
        var state = initial;
        for (var event : all(family)) {
            state = about.test(event) ? after.apply(state, event) : state;
        }
        return state;
    }
}
