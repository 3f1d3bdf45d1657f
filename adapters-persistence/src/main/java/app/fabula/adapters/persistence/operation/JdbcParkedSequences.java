package app.fabula.adapters.persistence.operation;

import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.operation.Parked;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.shared.Overloaded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import org.axonframework.common.AxonException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

public final class JdbcParkedSequences implements ParkedSequences {
    private static final int MAX_ERROR = 2_000;
    private static final String ALL =
            """
            select follower, sequence, position, error, attempts, parked_at from parked_sequence
            """;

    private final JdbcOperations jdbc;
    private final TransactionTemplate undoable;

    public JdbcParkedSequences(JdbcOperations jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.undoable = new TransactionTemplate(transactions);
        undoable.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public List<Parked> all() {
        return jdbc.query(ALL + "order by parked_at, follower, sequence", (row, _) -> parked(row));
    }

    @Override
    public List<Parked> due() {
        return jdbc.query(
                ALL
                        + """
                        where tried_at < now() - least(interval '1 hour', interval '30 s' * pow(2, least(attempts, 10)))
                        order by tried_at
                        """,
                (row, _) -> parked(row));
    }

    @Override
    public Set<String> among(String follower, Set<String> sequences) {
        return new HashSet<>(
                jdbc.queryForList(
                        """
                        select sequence from parked_sequence
                        where follower = ? and sequence = any (?) for share
                        """,
                        String.class,
                        follower,
                        sequences.toArray(String[]::new)));
    }

    @Override
    public List<Parked> of(String follower) {
        return jdbc.query(
                ALL + "where follower = ? order by sequence", (row, _) -> parked(row), follower);
    }

    @Override
    public Optional<Parked> hold(String follower, String sequence) {
        return jdbc
                .query(
                        ALL + "where follower = ? and sequence = ? for update",
                        (row, _) -> parked(row),
                        follower,
                        sequence)
                .stream()
                .findFirst();
    }

    @Override
    public void park(String follower, String sequence, long position, String error) {
        jdbc.update(
                """
                insert into parked_sequence as known (follower, sequence, position, error, attempts)
                values (?, ?, ?, ?, 1)
                on conflict (follower, sequence) do update
                set position = excluded.position, error = excluded.error,
                    attempts = known.attempts + 1, tried_at = now()
                """,
                follower,
                sequence,
                position,
                error.substring(0, Math.min(error.length(), MAX_ERROR)).replace("\0", ""));
    }

    @Override
    public void release(String follower, String sequence) {
        jdbc.update(
                "delete from parked_sequence where follower = ? and sequence = ?",
                follower,
                sequence);
    }

    @Override
    public Optional<String> attempt(Runnable work) {
        try {
            undoable.executeWithoutResult(_ -> work.run());
            return Optional.empty();
        } catch (RuntimeException failure) {
            if (!isAboutWhatWasGiven(failure)) {
                throw failure;
            }
            return Optional.of(said(failure));
        }
    }

    /** What would be different tomorrow with the same event, or hits every event, is not. */
    private static boolean isAboutWhatWasGiven(Throwable failure) {
        var isItself =
                switch (failure) {
                    case DataIntegrityViolationException _ -> true;
                    case DataAccessException _ -> false;
                    case TransactionException _ -> false;
                    case AxonException _ -> false;
                    case Overloaded _ -> false;
                    case RejectedExecutionException _ -> false;
                    case CancellationException _ -> false;
                    case Error _ -> false;
                    default -> true;
                };
        var cause = failure.getCause();
        return isItself
                && (cause == null || cause instanceof SQLException || isAboutWhatWasGiven(cause));
    }

    /**
     * In words that an operator understands: no statement, and no name of a class where it says
     * more.
     */
    private static String said(RuntimeException failure) {
        var cause =
                failure instanceof DataAccessException data ? data.getMostSpecificCause() : failure;
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    }

    private static Parked parked(ResultSet row) throws SQLException {
        return new Parked(
                row.getString("follower"),
                row.getString("sequence"),
                row.getLong("position"),
                row.getString("error"),
                row.getInt("attempts"),
                Timestamps.read(row, "parked_at"));
    }
}
