package app.fabula.adapters.messaging.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.shared.Overloaded;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.junit.jupiter.api.Test;

class RetryTest {
    private final List<Integer> attempts = new ArrayList<>();

    @Test
    void who_is_overtaken_every_time_gives_up_after_ten_attempts() {
        assertThatExceptionOfType(Overloaded.class)
                .isThrownBy(() -> Retry.onConflict(failed -> overtaken(failed, 10)));
        assertThat(attempts).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void who_is_overtaken_no_more_tries_no_more() {
        var decided = Retry.onConflict(failed -> overtaken(failed, 9));
        assertThat(decided).isEqualTo("decided");
        assertThat(attempts).hasSize(10);
    }

    @Test
    void any_other_failure_is_not_tried_again() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        Retry.onConflict(failed -> {
                            attempts.add(failed);
                            throw new IllegalStateException("a bug");
                        }));
        assertThat(attempts).containsExactly(0);
    }

    private String overtaken(int failed, int times) {
        attempts.add(failed);
        if (failed < times) {
            throw AppendEventsTransactionRejectedException.conflictingEventsDetected(
                    ConsistencyMarker.ORIGIN);
        }
        return "decided";
    }
}
