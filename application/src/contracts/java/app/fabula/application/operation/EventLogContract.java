package app.fabula.application.operation;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.Recorded;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The log as it is read again: in order, between two positions, all of it or one sequence. */
public interface EventLogContract {
    String ana = "learner:ana";
    String fox = "story:fox";

    EventLog log();

    /** Appends an event under these tags. */
    void append(String... tags);

    @Test
    default void there_is_nothing_in_an_empty_log() {
        assertThat(log().between(0, 9, 10)).isEmpty();
        assertThat(log().of(ana, 0, 9, 10)).isEmpty();
        assertThat(log().of("event:1", 0, 9, 10)).isEmpty();
        assertThat(log().parts(ana, 0, 9)).isEmpty();
    }

    @Test
    default void events_come_in_order_after_one_position_and_until_another() {
        for (var i = 1; i <= 5; i++) {
            append(i % 2 == 0 ? ana : fox);
        }
        assertThat(positions(log().between(0, 5, 10))).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(positions(log().between(1, 4, 10))).containsExactly(2L, 3L, 4L);
        assertThat(positions(log().between(1, 4, 2))).containsExactly(2L, 3L);
        assertThat(log().between(5, 9, 10)).isEmpty();
    }

    @Test
    default void an_instant_is_a_prefix_of_the_log() {
        assertThat(log().positionAt(Instant.parse("2100-01-01T00:00:00Z"))).isZero();
        for (var i = 1; i <= 5; i++) {
            append(ana);
        }
        var recorded = log().between(0, 5, 10).stream().map(Recorded::recordedAt).toList();
        assertThat(log().positionAt(recorded.getFirst().minusNanos(1_000))).isZero();
        assertThat(log().positionAt(recorded.getLast())).isEqualTo(5);
        for (var instant : recorded) {
            assertThat(log().positionAt(instant))
                    .isEqualTo(recorded.stream().filter(at -> !at.isAfter(instant)).count());
        }
    }

    @Test
    default void an_instant_that_was_asked_about_is_over() {
        append(ana);
        var recorded = log().between(0, 1, 1).getFirst().recordedAt();
        assertThat(log().positionAt(recorded)).isEqualTo(1);
        append(ana);
        assertThat(log().positionAt(recorded)).isEqualTo(1);
        assertThat(log().between(1, 2, 1).getFirst().recordedAt()).isAfter(recorded);
    }

    @Test
    default void a_storys_sequence_is_without_what_its_readers_did() {
        append(fox);
        append(ana, fox);
        append(ana);
        append();
        append(fox);
        assertThat(positions(log().of(fox, 0, 5, 10))).containsExactly(1L, 5L);
        assertThat(positions(log().of(ana, 0, 5, 10))).containsExactly(2L, 3L);
        assertThat(positions(log().of("event:4", 0, 5, 10))).containsExactly(4L);
        assertThat(log().between(0, 5, 10))
                .extracting(Recorded::sequence)
                .containsExactly(fox, ana, ana, "event:4", fox);
    }

    @Test
    default void a_sequence_comes_between_two_positions_and_in_parts() {
        for (var i = 1; i <= 5; i++) {
            append(ana);
        }
        assertThat(positions(log().of(ana, 1, 4, 10))).containsExactly(2L, 3L, 4L);
        assertThat(positions(log().of(ana, 0, 5, 2))).containsExactly(1L, 2L);
        assertThat(log().parts(ana, 0, 5).flatMap(List::stream)).hasSize(5);
        append();
        assertThat(log().of("event:6", 6, 9, 10)).isEmpty();
        assertThat(log().of("event:6", 0, 5, 10)).isEmpty();
        assertThat(positions(log().of("event:6", 5, 6, 10))).containsExactly(6L);
    }

    private static List<Long> positions(List<Recorded> events) {
        return events.stream().map(Recorded::position).toList();
    }
}
