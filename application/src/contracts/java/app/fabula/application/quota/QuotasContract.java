package app.fabula.application.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is used up comes back with time, to each caller and in each quota by itself. */
public interface QuotasContract {
    Quota THREE = new Quota("three", 3, Duration.ofSeconds(30));

    /** In which nobody has taken anything yet. */
    Quotas quotas();

    void pass(Duration time);

    @Test
    default void as_many_as_there_are_are_granted_and_no_more() {
        var quotas = quotas();

        assertThat(quotas.take(THREE, "ana")).isEqualTo(new Standing(true, 2, Duration.ZERO));
        assertThat(quotas.take(THREE, "ana").left()).isEqualTo(1);
        assertThat(quotas.take(THREE, "ana").granted()).isTrue();
        assertThat(quotas.take(THREE, "ana"))
                .isEqualTo(new Standing(false, 0, Duration.ofSeconds(10)));
    }

    @Test
    default void they_come_back_evenly() {
        var quotas = emptied();

        pass(Duration.ofSeconds(4));
        assertThat(quotas.take(THREE, "ana").untilNext()).isEqualTo(Duration.ofSeconds(6));
        pass(Duration.ofSeconds(6));
        assertThat(quotas.take(THREE, "ana").granted()).isTrue();
        assertThat(quotas.take(THREE, "ana").granted()).isFalse();
        pass(Duration.ofHours(1));
        assertThat(quotas.take(THREE, "ana").left()).isEqualTo(2);
    }

    @Test
    default void what_one_has_used_another_still_has() {
        var quotas = emptied();

        assertThat(quotas.take(THREE, "ben").left()).isEqualTo(2);
        assertThat(quotas.take(new Quota("other", 3, Duration.ofSeconds(30)), "ana").left())
                .isEqualTo(2);
    }

    @Test
    default void to_look_takes_nothing() {
        var quotas = quotas();

        assertThat(quotas.look(THREE, "ana")).isEqualTo(new Standing(true, 3, Duration.ZERO));
        quotas.take(THREE, "ana");
        assertThat(quotas.look(THREE, "ana").left()).isEqualTo(2);
        assertThat(quotas.look(THREE, "ana").left()).isEqualTo(2);
        assertThat(emptied().look(THREE, "ana"))
                .isEqualTo(new Standing(false, 0, Duration.ofSeconds(10)));
    }

    /** Whoever has chosen another number does not want to wait for the old one. */
    @Test
    default void a_quota_that_was_changed_holds_at_once() {
        var quotas = emptied();

        assertThat(quotas.take(new Quota("three", 6, Duration.ofSeconds(30)), "ana").granted())
                .isTrue();
    }

    private Quotas emptied() {
        var quotas = quotas();
        while (quotas.take(THREE, "ana").granted()) {
            // Until nothing is left.
        }
        return quotas;
    }
}
