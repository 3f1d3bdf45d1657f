package app.fabula.application.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.shared.Overloaded;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Something is done or nothing is, and only what was given is to blame for that. */
public interface AttemptsContract {
    ParkedSequences parked();

    /** As a follower would, in the transaction in which it sets sequences aside. */
    void write(long row);

    List<Long> written();

    @Test
    default void what_succeeds_is_done() {
        assertThat(parked().attempt(() -> writeAndPark(1))).isEmpty();
        assertThat(written()).containsExactly(1L);
        assertThat(parked().of("streak")).hasSize(1);
    }

    @Test
    default void what_fails_is_undone_and_it_is_told_why() {
        write(1);
        assertThat(parked().attempt(() -> fail(2, new IllegalStateException("Bad."))))
                .contains("Bad.");
        assertThat(parked().attempt(() -> write(3))).as("what comes after it").isEmpty();
        assertThat(written()).containsExactly(1L, 3L);
        assertThat(parked().of("streak")).isEmpty();
    }

    @Test
    default void something_is_told_of_a_failure_without_a_message() {
        assertThat(parked().attempt(() -> fail(2, new IllegalStateException())))
                .hasValueSatisfying(why -> assertThat(why).isNotBlank());
    }

    @Test
    default void what_would_be_different_another_time_is_undone_and_thrown_on() {
        var overloaded = new Overloaded("Later.");
        assertThatThrownBy(() -> parked().attempt(() -> fail(2, overloaded))).isSameAs(overloaded);
        assertThatThrownBy(() ->
                        parked().attempt(() -> {
                            writeAndPark(3);
                            throw new AssertionError("Never.");
                        }))
                .hasMessage("Never.");
        assertThat(written()).isEmpty();
        assertThat(parked().of("streak")).isEmpty();
    }

    private void writeAndPark(long row) {
        write(row);
        parked().park("streak", "learner:" + row, row, "Bad.");
    }

    private void fail(long row, RuntimeException failure) {
        writeAndPark(row);
        throw failure;
    }
}
