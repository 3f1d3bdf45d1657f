package app.fabula.adapters.persistence.operation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.operation.Parked;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.operation.ParkedSequencesContract;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcParkedSequencesIT implements ParkedSequencesContract {
    private static final String STREAK = "streak";
    private static final String ANA = "learner:ana";

    private final ReadModelFixture fixture = new ReadModelFixture();
    private final TransactionTemplate transaction = new TransactionTemplate(fixture.transactions);
    private final JdbcParkedSequences parked =
            new JdbcParkedSequences(fixture.jdbc, fixture.transactions, fixture.cursors);

    @BeforeEach
    void create() {
        fixture.jdbc.execute("create table thing (id text primary key)");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Override
    public ParkedSequences parked() {
        return parked;
    }

    @Override
    public void letPass(Duration time) {
        fixture.jdbc.update(
                "update parked_sequence set tried_at = tried_at - make_interval(secs => ?)",
                time.toSeconds());
    }

    @Override
    public void write(long row) {
        fixture.jdbc.update("insert into thing values (?)", String.valueOf(row));
    }

    @Override
    public List<Long> written() {
        return fixture.jdbc.query(
                "select id::bigint from thing order by 1", (row, _) -> row.getLong(1));
    }

    @Test
    void the_first_pause_is_half_a_minute_and_each_next_one_twice_as_long() {
        parked.park(STREAK, ANA, 5, "Bad.");
        assertThat(isDueAfter(29)).isFalse();
        assertThat(isDueAfter(31)).isTrue();
        parked.parkAgain(one(), 5, "Bad.");
        assertThat(isDueAfter(59)).isFalse();
        assertThat(isDueAfter(61)).isTrue();
        for (var attempt = 0; attempt < 20; attempt++) {
            parked.parkAgain(one(), 5, "Bad.");
        }
        assertThat(isDueAfter(3_599)).isFalse();
        assertThat(isDueAfter(3_601)).isTrue();
    }

    @Test
    void of_two_who_would_try_again_by_themselves_one_does() {
        parked.park(STREAK, ANA, 5, "Bad.");
        letPass(day);
        transaction.executeWithoutResult(_ -> {
            var held = parked.holdDue(STREAK, ANA).orElseThrow();
            var meanwhile = CompletableFuture.supplyAsync(this::holdDueInOwnTransaction);
            assertThat(meanwhile.orTimeout(20, TimeUnit.SECONDS).join())
                    .as("while it is held")
                    .isEmpty();
            parked.parkAgain(held, 5, "Bad.");
        });
        assertThat(holdDueInOwnTransaction()).as("once it was tried").isEmpty();
    }

    /** All that PostgreSQL says of data: 22 and 23, and 54 where there is too much of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into thing select string_agg(md5(n::text), '') from generate_series(1, 1000) n",
                "insert into thing values (null)",
                "insert into thing values ('there'), ('there')",
                "select 'x'::integer",
                "select 1 / 0",
                "select repeat('x', 2000000000)"
            })
    void what_cannot_be_stored_is_about_what_was_given(String statement) {
        transaction.executeWithoutResult(_ -> {
            assertThat(parked.attempt(() -> fixture.jdbc.execute(statement)))
                    .hasValueSatisfying(why -> assertThat(why).startsWith("ERROR"));
            assertThat(parked.attempt(() -> fixture.jdbc.execute("select 1")))
                    .as("what comes after it")
                    .isEmpty();
        });
    }

    /** Syntax, privileges, locks, a server that ends the session or has no room: not the event. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "selec",
                "select from no_such_table",
                "set local statement_timeout = 1; select pg_sleep(60)",
                "do $$ begin raise sqlstate '40001'; end $$",
                "do $$ begin raise sqlstate '53100'; end $$",
                "select pg_terminate_backend(pg_backend_pid())"
            })
    void what_is_about_the_database_is_thrown_on(String statement) {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(
                                _ -> parked.attempt(() -> fixture.jdbc.execute(statement))))
                .isInstanceOfAny(DataAccessException.class, TransactionException.class);
    }

    private Optional<Parked> holdDueInOwnTransaction() {
        return requireNonNull(transaction.execute(_ -> parked.holdDue(STREAK, ANA)));
    }

    /** As if it had been tried so long ago. */
    private boolean isDueAfter(int seconds) {
        fixture.jdbc.update(
                "update parked_sequence set tried_at = now() - make_interval(secs => ?)", seconds);
        var isListed = !parked.due(Set.of(STREAK)).isEmpty();
        assertThat(parked.holdDue(STREAK, ANA).isPresent()).isEqualTo(isListed);
        return isListed;
    }

    private Parked one() {
        return parked.list(1, Optional.empty()).items().getFirst();
    }
}
