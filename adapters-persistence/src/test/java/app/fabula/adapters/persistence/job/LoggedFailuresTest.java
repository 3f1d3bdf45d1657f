package app.fabula.adapters.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.Overloaded;
import app.fabula.domain.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class LoggedFailuresTest {
    private final LoggedFailures failures = new LoggedFailures();

    @Test
    void what_would_fail_again_is_about_what_was_worked_at() {
        assertThat(failures.isOfItself(new IllegalStateException("for a test"))).isTrue();
        assertThat(failures.isOfItself(Refusal.conflict("not-yet", "Not yet."))).isTrue();
        assertThat(failures.isOfItself(new StackOverflowError())).isTrue();
    }

    @Test
    void what_would_hit_anybody_is_not() {
        assertThat(failures.isOfItself(new DataAccessResourceFailureException("gone"))).isFalse();
        assertThat(failures.isOfItself(new CannotCreateTransactionException("gone"))).isFalse();
        assertThat(failures.isOfItself(new Overloaded("full"))).isFalse();
        assertThat(failures.isOfItself(new OutOfMemoryError())).isFalse();
        assertThat(
                        failures.isOfItself(
                                new IllegalStateException(
                                        new DataAccessResourceFailureException("gone"))))
                .isFalse();
    }
}
