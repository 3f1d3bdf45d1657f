package app.fabula.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is folded of the log as it is now, one key at a time: it is never older than the question.
 */
public interface LookUpContract<K, S> {
    /** An event about {@link #key()}, and what it and all before it come to. */
    record Step<S>(Object event, S state) {}

    void append(Object event);

    S lookUp(K key);

    K key();

    /** As near to the first one as a key can be. */
    K anotherKey();

    S nothing();

    List<Step<S>> steps();

    @Test
    default void what_never_happened_is_nothing() {
        assertThat(lookUp(key())).isEqualTo(nothing());
    }

    @Test
    default void what_happened_is_known_at_once() {
        for (var step : steps()) {
            append(step.event());
            assertThat(lookUp(key())).as("%s", step.event()).isEqualTo(step.state());
        }
    }

    @Test
    default void who_asks_late_is_told_the_same() {
        steps().forEach(step -> append(step.event()));
        assertThat(lookUp(key())).isEqualTo(steps().getLast().state());
        assertThat(lookUp(key())).as("and again").isEqualTo(steps().getLast().state());
    }

    @Test
    default void what_happened_to_one_is_nothing_to_another() {
        steps().forEach(step -> append(step.event()));
        assertThat(lookUp(anotherKey())).isEqualTo(nothing());
    }
}
