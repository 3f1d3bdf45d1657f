package app.fabula.application.streak;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is to be looked at, and when. */
public interface StreakDuesContract {
    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    StreakDues dues();

    @Test
    default void the_earliest_come_first_and_nobody_before_their_time() {
        dues().set(ana, Optional.of(NOON), 7);
        dues().set(ben, Optional.of(NOON.minusSeconds(1)), 7);
        assertThat(dues().take(NOON.minusSeconds(2), 10)).isEmpty();
        assertThat(dues().take(NOON, 1)).containsExactly(ben);
        assertThat(dues().take(NOON, 10)).containsExactly(ana);
    }

    @Test
    default void who_was_taken_is_taken_again_only_when_nobody_has_looked_for_a_minute() {
        dues().set(ana, Optional.of(NOON), 7);
        assertThat(dues().take(NOON, 10)).containsExactly(ana);
        assertThat(dues().take(NOON.plusSeconds(59), 10)).isEmpty();
        assertThat(dues().take(NOON.plusSeconds(60), 10)).containsExactly(ana);
        dues().set(ana, Optional.empty(), 7);
        assertThat(dues().take(NOON.plusSeconds(999), 10)).isEmpty();
    }

    @Test
    default void all_who_were_ever_here_can_be_made_due() {
        dues().set(ana, Optional.empty(), 7);
        dues().set(ben, Optional.of(NOON.plusSeconds(9)), 7);
        dues().setAll(NOON, 8);
        assertThat(dues().take(NOON, 10)).containsExactlyInAnyOrder(ana, ben);
    }

    @Test
    default void who_has_seen_less_of_the_log_says_nothing() {
        dues().set(ana, Optional.of(NOON), 7);
        dues().set(ana, Optional.empty(), 6);
        assertThat(dues().take(NOON, 10)).containsExactly(ana);
        dues().set(ana, Optional.empty(), 7);
        assertThat(dues().take(NOON.plusSeconds(60), 10)).isEmpty();
    }

    @Test
    default void what_makes_all_due_must_have_been_seen() {
        dues().set(ana, Optional.empty(), 7);
        dues().set(ben, Optional.empty(), 9);
        dues().setAll(NOON, 8);
        dues().set(ana, Optional.empty(), 7);
        dues().set(ben, Optional.empty(), 8);
        assertThat(dues().take(NOON, 10)).containsExactlyInAnyOrder(ana, ben);
        dues().set(ana, Optional.empty(), 8);
        dues().set(ben, Optional.empty(), 9);
        assertThat(dues().take(NOON.plusSeconds(60), 10)).isEmpty();
    }
}
