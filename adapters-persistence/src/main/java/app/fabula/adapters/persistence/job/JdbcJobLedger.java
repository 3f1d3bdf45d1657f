package app.fabula.adapters.persistence.job;

import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.job.FailedLearner;
import app.fabula.application.job.Job;
import app.fabula.application.job.JobFilter;
import app.fabula.application.job.JobLedger;
import app.fabula.application.job.Step;
import app.fabula.application.job.Turn;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

public final class JdbcJobLedger implements JobLedger {
    private static final String ADD =
            """
            insert into submitted_job (id, kind, parameters, state, total, created_at, updated_at)
            values (?, ?, ?, 'queued', ?, ?, ?) on conflict (id) do nothing
            """;

    private static final String STOP =
            """
            update submitted_job set state = 'stopped', updated_at = ? where id = ? and state in ('queued', 'running')
            """;

    private static final String RESUME =
            """
            update submitted_job set state = 'queued', attempts = 0, error = null, resumed = resumed + 1, updated_at = ?
            where id = ? and state in ('stopped', 'failed') returning resumed
            """;

    /** Waits for a step that is being kept: what it writes goes with the job. */
    private static final String FORGET = "delete from submitted_job where id = ?";

    private static final String PRUNE =
            """
            delete from submitted_job where state not in ('queued', 'running') and updated_at < ?
            """;

    private final JdbcClient jdbc;
    private final JobTable jobs;
    private final JobTurns turns;

    public JdbcJobLedger(
            JdbcClient jdbc, PlatformTransactionManager transactions, Cursors cursors) {
        this.jdbc = jdbc;
        this.jobs = new JobTable(jdbc, cursors);
        this.turns = new JobTurns(jdbc, new TransactionTemplate(transactions), jobs);
    }

    @Override
    public boolean add(
            UUID id,
            String kind,
            Map<String, String> parameters,
            Optional<Long> total,
            Instant now) {
        var at = Timestamps.write(now);
        return jobs.changes(ADD, id, kind, JobRows.text(parameters), total.orElse(null), at, at);
    }

    @Override
    public Optional<Job> find(UUID id) {
        return jobs.find(id);
    }

    @Override
    public Slice<Job> list(JobFilter filter, int limit, Optional<String> cursor) {
        return jobs.list(filter, limit, cursor);
    }

    @Override
    public List<FailedLearner> failedLearners(UUID id, int limit) {
        return jobs.failedLearners(id, limit);
    }

    @Override
    public long open(String kind) {
        return jobs.open(kind);
    }

    @Override
    public Optional<Turn> take(UUID id, Instant now) {
        return turns.take(id, now);
    }

    @Override
    public void expect(Turn turn, long total) {
        turns.expect(turn, total);
    }

    @Override
    public boolean keep(Turn turn, Step step, Instant now) {
        return turns.keep(turn, step, now);
    }

    @Override
    public int failed(Turn turn, Instant now) {
        return turns.failed(turn, now);
    }

    @Override
    public void giveUp(Turn turn, String error, Instant now) {
        turns.giveUp(turn, error, now);
    }

    @Override
    public boolean stop(UUID id, Instant now) {
        return jobs.changes(STOP, Timestamps.write(now), id);
    }

    @Override
    public OptionalInt resume(UUID id, Instant now) {
        return jdbc.sql(RESUME).params(Timestamps.write(now), id).query(Integer.class).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    @Override
    public boolean forget(UUID id) {
        return jobs.changes(FORGET, id);
    }

    @Override
    public int prune(Instant before) {
        return jdbc.sql(PRUNE).param(Timestamps.write(before)).update();
    }
}
