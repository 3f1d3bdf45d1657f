package app.fabula.application.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.fabula.application.shared.UnreadableCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was set aside waits, for each follower by itself, where whoever holds it has left it. */
public interface ParkedSequencesContract extends PausesContract, AttemptsContract {
    @Test
    default void nothing_is_set_aside_at_first() {
        assertThat(parked().list(9, Optional.empty()).items()).isEmpty();
        assertThat(parked().list(9, Optional.empty()).next()).isEmpty();
        assertThat(parked().counts()).isEmpty();
        assertThat(parked().of("streak")).isEmpty();
        assertThat(parked().among("streak", Set.of("learner:ana"))).isEmpty();
        assertThat(parked().hold("streak", "learner:ana")).isEmpty();
        assertThat(parked().holdDue("streak", "learner:ana")).isEmpty();
    }

    @Test
    default void a_sequence_waits_for_the_follower_that_has_set_it_aside() {
        parked().park("streak", "learner:ben", 7, "Bad.");
        parked().park("streak", "learner:ana", 5, "Worse.");
        parked().park("report", "learner:ana", 3, "Late.");

        var ana = parked().hold("streak", "learner:ana").orElseThrow();
        assertThat(ana)
                .isEqualTo(new Parked("streak", "learner:ana", 5, "Worse.", 1, ana.parkedAt()));
        assertThat(parked().of("streak"))
                .extracting(Parked::sequence)
                .containsExactlyInAnyOrder("learner:ana", "learner:ben");
        assertThat(parked().among("streak", Set.of("learner:ana", "learner:cem")))
                .containsExactly("learner:ana");
        assertThat(parked().among("report", Set.of("learner:ben"))).isEmpty();
        assertThat(parked().among("streak", Set.of())).isEmpty();
        assertThat(parked().counts()).isEqualTo(Map.of("streak", 2, "report", 1));
    }

    @Test
    default void nobody_moves_a_sequence_from_where_it_waits_but_who_holds_it() {
        parked().park("streak", "learner:ana", 5, "Bad.");
        assertThatThrownBy(() -> parked().park("streak", "learner:ana", 9, "Worse."))
                .isInstanceOf(RuntimeException.class);
        var held = parked().hold("streak", "learner:ana").orElseThrow();
        assertThat(held.position()).isEqualTo(5);

        parked().parkAgain(held, 9, "Worse.");
        assertThat(parked().of("streak"))
                .containsExactly(
                        new Parked("streak", "learner:ana", 9, "Worse.", 2, held.parkedAt()));
    }

    @Test
    default void what_is_released_waits_no_more_and_may_be_set_aside_anew() {
        parked().park("streak", "learner:ana", 5, "Bad.");
        parked().park("report", "learner:ana", 5, "Bad.");
        parked().parkAgain(parked().hold("streak", "learner:ana").orElseThrow(), 6, "Bad.");
        parked().release("streak", "learner:ana");
        parked().release("streak", "learner:ana");
        assertThat(parked().counts()).isEqualTo(Map.of("report", 1));

        parked().park("streak", "learner:ana", 8, "Bad.");
        assertThat(parked().of("streak"))
                .extracting(Parked::position, Parked::attempts)
                .containsExactly(tuple(8L, 1));
    }

    @Test
    default void an_error_may_be_of_any_length_and_have_any_character() {
        parked().park("streak", "learner:ana", 5, "\0ab" + "🦊".repeat(2_000));
        assertThat(parked().of("streak").getFirst().error()).contains("ab🦊");
    }

    @Test
    default void a_list_is_read_in_slices_to_its_end_by_follower_and_sequence() {
        for (var sequence : List.of("story:b", "learner:b/1", "learner:a", "learner:b")) {
            parked().park("streak", sequence, 1, "Bad.");
            parked().park("report", sequence, 1, "Bad.");
        }
        var found = listed(3);
        assertThat(found)
                .containsExactly(
                        "report learner:a",
                        "report learner:b",
                        "report learner:b/1",
                        "report story:b",
                        "streak learner:a",
                        "streak learner:b",
                        "streak learner:b/1",
                        "streak story:b");
        assertThat(listed(4)).isEqualTo(found);
        assertThat(listed(8)).isEqualTo(found);
    }

    @Test
    default void a_slice_goes_on_after_a_sequence_that_was_released_meanwhile() {
        for (var sequence : List.of("a", "b", "c")) {
            parked().park("streak", sequence, 1, "Bad.");
        }
        var first = parked().list(2, Optional.empty());
        parked().release("streak", "b");
        assertThat(parked().list(2, first.next()).items())
                .extracting(Parked::sequence)
                .containsExactly("c");
    }

    @Test
    default void a_cursor_that_was_never_given_out_is_refused() {
        assertThatThrownBy(() -> parked().list(3, Optional.of("forged")))
                .isInstanceOf(UnreadableCursor.class);
    }

    private List<String> listed(int limit) {
        var found = new ArrayList<String>();
        var slice = parked().list(limit, Optional.empty());
        while (true) {
            assertThat(slice.items()).hasSizeBetween(1, limit);
            slice.items().forEach(one -> found.add(one.follower() + " " + one.sequence()));
            if (slice.next().isEmpty()) {
                return found;
            }
            slice = parked().list(limit, slice.next());
        }
    }
}
