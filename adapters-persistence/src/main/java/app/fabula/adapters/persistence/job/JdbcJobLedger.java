package app.fabula.adapters.persistence.job;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.job.Job;
import app.fabula.application.job.JobFilter;
import app.fabula.application.job.JobLedger;
import app.fabula.application.job.Step;
import app.fabula.application.job.Turn;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

public final class JdbcJobLedger implements JobLedger {
    private static final String LIST = "jobs";

    private static final String ADD =
            """
            insert into submitted_job (id, kind, parameters, state, created_at, updated_at)
            values (?, ?, ?, 'queued', ?, ?) on conflict (id) do nothing
            """;

    private static final String JOBS =
            """
            select id, kind, parameters, state, done, total, attempts, created_at, updated_at, error from submitted_job
            """;

    private static final String TAKE =
            """
            update submitted_job set state = 'running', updated_at = ?
            where id = ? and state in ('queued', 'running')
            returning id, kind, parameters, step, place, total
            """;

    /** What a turn may still change: nobody was quicker, and nobody has stopped it. */
    private static final String HELD =
            "where id = ? and step = ? and state in ('queued', 'running')";

    private static final String KEEP =
            """
            update submitted_job set step = step + 1, place = ?, done = done + ?, attempts = 0, updated_at = ?, state = ?
            """
                    + HELD;

    private static final String FAILED =
            "update submitted_job set attempts = attempts + 1, state = 'queued', updated_at = ? "
                    + HELD
                    + " returning attempts";

    private static final String RESUME =
            """
            update submitted_job set state = 'queued', attempts = 0, error = null, resumed = resumed + 1, updated_at = ?
            where id = ? and state in ('stopped', 'failed') returning resumed
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Cursors cursors;

    public JdbcJobLedger(
            JdbcClient jdbc, PlatformTransactionManager transactions, Cursors cursors) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.cursors = cursors;
    }

    @Override
    public boolean add(UUID id, String kind, Map<String, String> parameters, Instant now) {
        var at = Timestamps.write(now);
        return changes(ADD, id, kind, StateJson.write(parameters), at, at);
    }

    @Override
    public Optional<Job> find(UUID id) {
        return jdbc.sql(JOBS + "where id = ?").param(id).query((row, _) -> job(row)).optional();
    }

    @Override
    public Slice<Job> list(JobFilter filter, int limit, Optional<String> cursor) {
        var conditions = new StringBuilder("where true");
        var values = new ArrayList<>();
        filter.kind()
                .ifPresent(kind -> {
                    conditions.append(" and kind = ?");
                    values.add(kind);
                });
        filter.state()
                .ifPresent(state -> {
                    conditions.append(" and state = ?");
                    values.add(text(state));
                });
        cursor.map(text -> cursors.read(LIST, text).split("/", 2))
                .ifPresent(last -> {
                    conditions.append(" and (created_at, id) < (?, ?)");
                    values.add(Timestamps.write(Instant.parse(last[0])));
                    values.add(UUID.fromString(last[1]));
                });
        conditions.append(" order by created_at desc, id desc limit ?");
        values.add(limit + 1);
        return Slice.of(
                jdbc.sql(JOBS + conditions).params(values).query((row, _) -> job(row)).list(),
                limit,
                last -> cursors.write(LIST, last.createdAt() + "/" + last.id()));
    }

    @Override
    public long open(String kind) {
        return jdbc.sql(
                        """
                        select count(*) from submitted_job where kind = ? and state in ('queued', 'running')
                        """)
                .param(kind)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Turn> take(UUID id, Instant now) {
        return jdbc.sql(TAKE)
                .params(Timestamps.write(now), id)
                .query((row, _) -> turn(row))
                .optional();
    }

    @Override
    public void expect(Turn turn, long total) {
        changes("update submitted_job set total = ? " + HELD, total, turn.job(), turn.step());
    }

    /** First the note, which holds off whoever else has the same turn, then what came out of it. */
    @Override
    public boolean keep(Turn turn, Step step, Instant now) {
        var state = step.next().isPresent() ? Job.State.RUNNING : Job.State.DONE;
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    var isKept =
                            changes(
                                    KEEP,
                                    step.next().orElse(null),
                                    step.done(),
                                    Timestamps.write(now),
                                    text(state),
                                    turn.job(),
                                    turn.step());
                    if (isKept) {
                        step.keep().run();
                    }
                    return isKept;
                }));
    }

    @Override
    public int failed(Turn turn, Instant now) {
        return jdbc.sql(FAILED)
                .params(Timestamps.write(now), turn.job(), turn.step())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Override
    public void giveUp(Turn turn, String error, Instant now) {
        changes(
                "update submitted_job set state = 'failed', error = ?, updated_at = ? " + HELD,
                error,
                Timestamps.write(now),
                turn.job(),
                turn.step());
    }

    @Override
    public boolean stop(UUID id, Instant now) {
        return changes(
                """
                update submitted_job set state = 'stopped', updated_at = ? where id = ? and state in ('queued', 'running')
                """,
                Timestamps.write(now),
                id);
    }

    @Override
    public OptionalInt resume(UUID id, Instant now) {
        return jdbc.sql(RESUME).params(Timestamps.write(now), id).query(Integer.class).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    @Override
    public int prune(Instant before) {
        return jdbc.sql(
                        """
                        delete from submitted_job where state not in ('queued', 'running') and updated_at < ?
                        """)
                .param(Timestamps.write(before))
                .update();
    }

    private boolean changes(String sql, @Nullable Object... values) {
        return jdbc.sql(sql).params(Arrays.asList(values)).update() > 0;
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                parameters(row),
                Job.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("done"),
                total(row),
                row.getInt("attempts"),
                Timestamps.read(row, "created_at"),
                Timestamps.read(row, "updated_at"),
                Optional.ofNullable(row.getString("error")));
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                parameters(row),
                row.getLong("step"),
                Optional.ofNullable(row.getString("place")),
                total(row));
    }

    private static Optional<Long> total(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("total", Long.class));
    }

    @SuppressWarnings("unchecked") // written by this class, of texts only
    private static Map<String, String> parameters(ResultSet row) throws SQLException {
        return StateJson.read(row.getString("parameters"), Map.class);
    }

    private static String text(Job.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
