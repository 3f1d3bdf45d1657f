package app.fabula.adapters.persistence.operation;

import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.operation.Parked;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

public final class JdbcParkedSequences implements ParkedSequences {
    private static final int MAX_ERROR = 2_000;
    private static final String ALL =
            """
            select follower, sequence, position, error, attempts, parked_at from parked_sequence
            """;

    /** Half a minute after the first attempt, then twice as long each time, up to an hour. */
    private static final String DUE =
            "tried_at < now() - least(interval '1 hour', interval '30 s' * pow(2, least(attempts, 10) - 1))";

    private static final String LIST = "parked-sequences";

    /** No follower has it in its name. */
    private static final String BETWEEN = "/";

    private final JdbcOperations jdbc;
    private final Cursors cursors;
    private final TransactionTemplate undoable;

    public JdbcParkedSequences(
            JdbcOperations jdbc, PlatformTransactionManager transactions, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.undoable = new TransactionTemplate(transactions);
        undoable.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public Slice<Parked> list(int limit, Optional<String> cursor) {
        var after =
                cursor.map(text -> cursors.read(LIST, text).split(BETWEEN, 2))
                        .orElse(new String[] {"", ""});
        var found =
                jdbc.query(
                        ALL
                                + """
                                where (follower, sequence) > (?, ?) order by follower, sequence limit ?
                                """,
                        (row, _) -> parked(row),
                        after[0],
                        after[1],
                        limit + 1);
        return Slice.of(
                found,
                limit,
                last -> cursors.write(LIST, last.follower() + BETWEEN + last.sequence()));
    }

    @Override
    public Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        jdbc.query(
                "select follower, count(*) from parked_sequence group by follower",
                row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    @Override
    public List<Parked> due(Set<String> followers) {
        return jdbc.query(
                ALL + "where follower = any (?) and " + DUE + " order by tried_at limit 100",
                (row, _) -> parked(row),
                (Object) followers.toArray(String[]::new));
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
        return one("for update", follower, sequence);
    }

    @Override
    public Optional<Parked> holdDue(String follower, String sequence) {
        return one("and " + DUE + " for update skip locked", follower, sequence);
    }

    @Override
    public void park(String follower, String sequence, long position, String error) {
        jdbc.update(
                """
                insert into parked_sequence (follower, sequence, position, error, attempts)
                values (?, ?, ?, ?, 1)
                """,
                follower,
                sequence,
                position,
                text(error));
    }

    @Override
    public void parkAgain(Parked held, long position, String error) {
        jdbc.update(
                """
                update parked_sequence
                set position = ?, error = ?, attempts = attempts + 1, tried_at = now()
                where follower = ? and sequence = ?
                """,
                position,
                text(error),
                held.follower(),
                held.sequence());
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
            if (!Poison.isIn(failure)) {
                throw failure;
            }
            return Optional.of(Poison.said(failure));
        }
    }

    private Optional<Parked> one(String condition, String follower, String sequence) {
        return jdbc
                .query(
                        ALL + "where follower = ? and sequence = ? " + condition,
                        (row, _) -> parked(row),
                        follower,
                        sequence)
                .stream()
                .findFirst();
    }

    private static String text(String error) {
        return error.substring(0, Math.min(error.length(), MAX_ERROR)).replace("\0", "");
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
