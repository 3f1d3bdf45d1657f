package app.fabula.application.streak;

import static app.fabula.application.progress.FactSamples.ana;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** All outages, as the log had them at some position. */
public interface DeclaredOutagesContract {
    void append(Object event);

    DeclaredOutages outages();

    @Test
    default void none_was_declared_at_first() {
        assertThat(outages().until(0)).isEmpty();
    }

    @Test
    default void they_come_in_the_order_of_their_declaration_and_none_that_is_later() {
        var first = StreakSamples.outage(2);
        var second = StreakSamples.outage(1);
        append(first);
        append(StreakSamples.decisions(ana).getFirst());
        append(second);
        assertThat(outages().until(0)).isEmpty();
        assertThat(outages().until(1)).containsExactly(first);
        assertThat(outages().until(2)).containsExactly(first);
        assertThat(outages().until(3)).containsExactly(first, second);
    }
}
