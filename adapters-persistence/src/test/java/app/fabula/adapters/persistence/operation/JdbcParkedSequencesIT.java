package app.fabula.adapters.persistence.operation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.operation.Parked;
import app.fabula.application.shared.UnreadableCursor;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcParkedSequencesIT {
    private static final String STREAK = "streak";
    private static final String ANA = "learner:ana";

    private final ReadModelFixture fixture = new ReadModelFixture();
    private final TransactionTemplate transaction = new TransactionTemplate(fixture.transactions);
    private final JdbcParkedSequences parked =
            new JdbcParkedSequences(fixture.jdbc, fixture.transactions, fixture.cursors);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void nobody_moves_a_sequence_from_where_it_waits_but_who_holds_it() {
        parked.park(STREAK, ANA, 5, "Bad.");
        assertThatThrownBy(() -> parked.park(STREAK, ANA, 9, "Worse."))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(one().position()).isEqualTo(5);

        parked.parkAgain(one(), 9, "Worse.");
        assertThat(one().position()).isEqualTo(9);
        assertThat(one().error()).isEqualTo("Worse.");
        assertThat(one().attempts()).isEqualTo(2);
    }

    @Test
    void a_list_is_read_in_slices_to_its_end() {
        for (var sequence = 0; sequence < 7; sequence++) {
            parked.park(STREAK, "learner:a/" + sequence, 1, "Bad.");
        }
        parked.park("report", ANA, 1, "Bad.");
        var found = new ArrayList<String>();
        for (var cursor = Optional.<String>empty(); ; ) {
            var slice = parked.list(3, cursor);
            slice.items().forEach(one -> found.add(one.follower() + " " + one.sequence()));
            cursor = slice.next();
            if (cursor.isEmpty()) {
                break;
            }
        }
        assertThat(found).hasSize(8).isSorted().doesNotHaveDuplicates();
        assertThat(parked.counts()).isEqualTo(Map.of(STREAK, 7, "report", 1));
        assertThatThrownBy(() -> parked.list(3, Optional.of("forged")))
                .isInstanceOf(UnreadableCursor.class);
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
    void what_nobody_here_follows_is_left_to_others() {
        parked.park(STREAK, ANA, 5, "Bad.");
        assertThat(isDueAfter(31)).isTrue();
        assertThat(parked.due(Set.of("report"))).isEmpty();
    }

    @Test
    void of_two_who_would_try_again_by_themselves_one_does() {
        parked.park(STREAK, ANA, 5, "Bad.");
        assertThat(isDueAfter(31)).isTrue();
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
        fixture.jdbc.execute("create table thing (id text primary key)");
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
