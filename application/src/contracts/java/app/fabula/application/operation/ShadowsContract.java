package app.fabula.application.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.operation.Shadows.Stretch;
import app.fabula.application.operation.Shadows.Tail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What shadows are to a read model whose rows are known by small numbers, and which is at position
 * 7 of the log.
 */
public interface ShadowsContract {
    Duration PATIENCE = Duration.ofMillis(500);
    Tail NOTHING = _ -> {};

    Shadows shadows();

    /** Of another instance on the same database. */
    Shadows ofRelease(String release);

    /** Its name. */
    String model();

    /** Writes a row where folds write. */
    void save(int row);

    /** What those who read the live one see, in order. */
    List<Integer> seen();

    /** Takes the live read model to a position of the log. */
    void comeTo(long position);

    @Test
    default void what_is_folded_is_not_seen_before_the_swap_and_all_that_is_seen_after_it() {
        save(1);
        shadows().open(List.of(model()));
        fold(5, () -> save(2));
        assertThat(seen()).containsExactly(1);

        assertThat(shadows().swap(model(), PATIENCE, lacking -> save((int) lacking.until())))
                .hasValue(7);

        assertThat(seen()).containsExactly(2, 7);
        assertThat(reached(shadows())).as("begins anew").isZero();
    }

    @Test
    default void what_was_left_is_gone_on_with_by_the_same_release_only() {
        shadows().open(List.of(model()));
        fold(5, () -> save(2));
        assertThat(reached(ofRelease("this release"))).isEqualTo(5);
        assertThat(reached(ofRelease("the next one"))).isZero();
        shadows().swap(model(), PATIENCE, NOTHING);
        assertThat(seen()).isEmpty();
    }

    @Test
    default void a_shadow_is_not_ahead_of_a_live_one_that_begins_anew() {
        shadows().open(List.of(model()));
        fold(7, () -> save(2));
        comeTo(6);
        assertThatThrownBy(() -> shadows().swap(model(), PATIENCE, NOTHING))
                .isInstanceOf(RuntimeException.class);
        assertThat(reached(shadows())).isZero();
    }

    @Test
    default void what_fails_has_not_been_folded() {
        shadows().open(List.of(model()));
        assertThatThrownBy(() ->
                        fold(
                                5,
                                () -> {
                                    save(2);
                                    throw new IllegalStateException("in the middle");
                                }))
                .hasMessage("in the middle");
        assertThat(reached(shadows())).isZero();
        shadows().swap(model(), PATIENCE, NOTHING);
        assertThat(seen()).isEmpty();
    }

    /** Its turn may have been lost together with a connection. */
    @Test
    default void who_has_been_overtaken_folds_nothing() {
        shadows().open(List.of(model()));
        fold(5, () -> save(1));
        assertThatThrownBy(() -> fold(7, () -> save(2))).isInstanceOf(RuntimeException.class);
        assertThat(reached(shadows())).isEqualTo(5);
        shadows().swap(model(), PATIENCE, NOTHING);
        assertThat(seen()).containsExactly(1);
    }

    @Test
    default void both_are_compared_at_one_position_whatever_the_order_of_their_rows() {
        save(1);
        save(2);
        shadows().open(List.of(model()));
        fold(5, () -> save(2));
        assertThat(shadows().compare(model(), _ -> save(1)))
                .matches(Comparison::isEqual)
                .matches(one -> one.position() == 7 && one.projection().equals(model()));
        save(3);
        assertThat(shadows().compare(model(), NOTHING)).matches(one -> !one.isEqual());
        assertThat(seen()).containsExactly(1, 2, 3);
    }

    @Test
    default void what_is_dropped_begins_anew() {
        shadows().open(List.of(model()));
        fold(5, () -> save(2));
        shadows().drop(List.of(model()));
        assertThat(reached(shadows())).isZero();
    }

    @Test
    default void one_at_a_time_writes_shadows() {
        try (var turn = shadows().turn().orElseThrow()) {
            assertThat(turn).isNotNull();
            assertThat(ofRelease("another process").turn()).isEmpty();
        }
        shadows().turn().orElseThrow().close();
    }

    /** From an empty shadow on. */
    private void fold(long until, Runnable folding) {
        shadows().write(folding, Map.of(model(), new Stretch(0, until)));
    }

    private long reached(Shadows by) {
        return by.open(List.of(model())).getOrDefault(model(), -1L);
    }
}
