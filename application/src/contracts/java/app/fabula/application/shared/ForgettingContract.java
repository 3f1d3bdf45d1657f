package app.fabula.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a read model does with states in which nothing may be any more. */
public interface ForgettingContract<K, S> extends ReadModelContract<K, S> {
    S nothing();

    @Test
    default void where_nothing_is_any_more_nothing_is_left() {
        model().save(Map.of(aKey(), aState(), anotherKey(), aState()));
        model().save(Map.of(aKey(), nothing()));
        assertThat(model().load(Set.of(aKey(), anotherKey())))
                .isEqualTo(Map.of(anotherKey(), aState()));
    }
}
