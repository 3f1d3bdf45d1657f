package app.fabula.application.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was set aside is tried again by itself after a while, the longer the more often it was. */
public interface PausesContract {
    /** Longer than any pause. */
    Duration day = Duration.ofDays(1);

    /** Empty at first. */
    ParkedSequences parked();

    /** As if so much time had gone by. */
    void letPass(Duration time);

    @Test
    default void what_was_just_tried_can_be_held_and_is_not_due() {
        parked().park("streak", "learner:ana", 5, "Bad.");
        assertDue();
        assertThat(parked().holdDue("streak", "learner:ana")).isEmpty();
        assertThat(parked().hold("streak", "learner:ana")).isPresent();

        letPass(day);
        assertDue("learner:ana");
        assertThat(parked().holdDue("streak", "learner:ana"))
                .isPresent()
                .isEqualTo(parked().hold("streak", "learner:ana"));
        assertThat(parked().holdDue("report", "learner:ana")).isEmpty();

        tryAgain("learner:ana");
        assertDue();
        assertThat(parked().holdDue("streak", "learner:ana")).isEmpty();
    }

    @Test
    default void what_was_tried_more_often_waits_longer() {
        parked().park("streak", "learner:ana", 5, "Bad.");
        for (var attempt = 0; attempt < 5; attempt++) {
            tryAgain("learner:ana");
        }
        parked().park("streak", "learner:ben", 5, "Bad.");
        letPass(Duration.ofMinutes(1));
        assertDue("learner:ben");
        letPass(day);
        assertDue("learner:ana", "learner:ben");
    }

    @Test
    default void what_nobody_here_follows_is_left_to_others() {
        parked().park("streak", "learner:ana", 5, "Bad.");
        parked().park("report", "learner:ben", 5, "Bad.");
        letPass(day);
        assertDue("learner:ana");
        assertThat(parked().due(Set.of("streak", "report", "another"))).hasSize(2);
        assertThat(parked().due(Set.of())).isEmpty();
    }

    @Test
    default void those_that_have_waited_longest_come_first() {
        parked().park("streak", "learner:ben", 5, "Bad.");
        letPass(day);
        parked().park("streak", "learner:ana", 5, "Bad.");
        letPass(day);
        assertDue("learner:ben", "learner:ana");
        tryAgain("learner:ben");
        letPass(day);
        assertDue("learner:ana", "learner:ben");
    }

    @Test
    default void a_hundred_at_most_are_tried_at_once() {
        for (var learner = 0; learner <= 100; learner++) {
            parked().park("streak", "learner:" + learner, 5, "Bad.");
        }
        letPass(day);
        assertThat(parked().due(Set.of("streak"))).hasSize(100);
    }

    private void tryAgain(String sequence) {
        parked().parkAgain(parked().hold("streak", sequence).orElseThrow(), 5, "Bad.");
    }

    private void assertDue(String... sequences) {
        assertThat(parked().due(Set.of("streak")))
                .extracting(Parked::sequence)
                .containsExactly(sequences);
    }
}
