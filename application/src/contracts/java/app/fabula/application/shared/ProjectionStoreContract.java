package app.fabula.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far each projection has come, told apart from every other. */
public interface ProjectionStoreContract {
    ProjectionStore store();

    void comeTo(String projection, long position);

    @Test
    default void before_the_first_event_it_is_zero() {
        assertThat(store().position("stories")).isZero();
    }

    @Test
    default void each_projection_has_a_position_of_its_own() {
        comeTo("stories", 7);
        comeTo("streak", 3);
        assertThat(store().position("stories")).isEqualTo(7);
        assertThat(store().position("streak")).isEqualTo(3);
        comeTo("streak", 5_000_000_000L);
        assertThat(store().position("streak")).isEqualTo(5_000_000_000L);
        assertThat(store().position("progress")).isZero();
    }
}
