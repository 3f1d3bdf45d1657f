package app.fabula.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What any read model does with states, whatever it shows of them. */
public interface ReadModelContract<K, S> {
    ReadModel<K, S> model();

    K aKey();

    K anotherKey();

    S aState();

    S anotherState();

    @Test
    default void what_was_saved_is_loaded_and_nothing_else() {
        model().save(Map.of(aKey(), aState()));
        assertThat(model().load(Set.of(aKey(), anotherKey()))).isEqualTo(Map.of(aKey(), aState()));
    }

    @Test
    default void a_later_state_takes_the_place_of_the_one_before() {
        model().save(Map.of(aKey(), aState(), anotherKey(), aState()));
        model().save(Map.of(aKey(), anotherState()));
        assertThat(model().load(Set.of(aKey(), anotherKey())))
                .isEqualTo(Map.of(aKey(), anotherState(), anotherKey(), aState()));
    }
}
