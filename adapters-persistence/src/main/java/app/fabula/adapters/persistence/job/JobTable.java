package app.fabula.adapters.persistence.job;

import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.job.FailedLearner;
import app.fabula.application.job.Job;
import app.fabula.application.job.JobFilter;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Slice;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs in a table: what is asked about them, and what is changed. */
final class JobTable {
    private static final String LIST = "jobs";

    private static final String JOBS =
            """
            select id, kind, parameters, state, done, total, failed, attempts, created_at, updated_at, error
            from submitted_job
            """;

    private static final String FAILED_LEARNERS =
            """
            select learner_id, why from submitted_job_failure where job = ? order by learner_id limit ?
            """;

    private final JdbcClient jdbc;
    private final Cursors cursors;

    JobTable(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    Optional<Job> find(UUID id) {
        return jdbc.sql(JOBS + "where id = ?")
                .param(id)
                .query((row, _) -> JobRows.job(row))
                .optional();
    }

    Slice<Job> list(JobFilter filter, int limit, Optional<String> cursor) {
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
                    values.add(JobRows.text(state));
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
                jdbc.sql(JOBS + conditions)
                        .params(values)
                        .query((row, _) -> JobRows.job(row))
                        .list(),
                limit,
                last -> cursors.write(LIST, last.createdAt() + "/" + last.id()));
    }

    List<FailedLearner> failedLearners(UUID id, int limit) {
        return jdbc.sql(FAILED_LEARNERS)
                .params(id, limit)
                .query((row, _) ->
                        new FailedLearner(
                                new LearnerId(row.getObject("learner_id", UUID.class)),
                                row.getString("why")))
                .list();
    }

    long open(String kind) {
        return jdbc.sql(
                        """
                        select count(*) from submitted_job where kind = ? and state in ('queued', 'running')
                        """)
                .param(kind)
                .query(Long.class)
                .single();
    }

    /** Whether there was anything to change. */
    boolean changes(String sql, @Nullable Object... values) {
        return jdbc.sql(sql).params(Arrays.asList(values)).update() > 0;
    }
}
