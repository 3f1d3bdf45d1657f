package app.fabula.adapters.persistence.job;

import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.job.FailedLearner;
import app.fabula.application.job.Job;
import app.fabula.application.job.Step;
import app.fabula.application.job.Turn;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What whoever does a job may do to it. */
final class JobTurns {
    private static final String TAKE =
            """
            update submitted_job set state = 'running', updated_at = ?
            where id = ? and state in ('queued', 'running')
            returning id, kind, parameters, step, place, total, done, failed
            """;

    /** What a turn may still change: nobody was quicker, and nobody has stopped it. */
    private static final String HELD =
            "where id = ? and step = ? and state in ('queued', 'running')";

    private static final String EXPECT = "update submitted_job set total = ? " + HELD;

    private static final String KEEP =
            """
            update submitted_job set step = step + 1, place = ?, done = done + ?, failed = failed + ?, attempts = 0, updated_at = ?, state = ?
            """
                    + HELD;

    private static final String FAILED =
            "update submitted_job set attempts = attempts + 1, state = 'queued', updated_at = ? "
                    + HELD
                    + " returning attempts";

    private static final String PASS_OVER =
            "insert into submitted_job_failure (job, learner_id, why) values (?, ?, ?) on conflict"
                    + " do nothing";

    private static final String GIVE_UP =
            "update submitted_job set state = 'failed', error = ?, updated_at = ? " + HELD;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JobTable jobs;

    JobTurns(JdbcClient jdbc, TransactionTemplate transaction, JobTable jobs) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.jobs = jobs;
    }

    Optional<Turn> take(UUID id, Instant now) {
        return jdbc.sql(TAKE)
                .params(Timestamps.write(now), id)
                .query((row, _) -> JobRows.turn(row))
                .optional();
    }

    void expect(Turn turn, long total) {
        jobs.changes(EXPECT, total, turn.job(), turn.step());
    }

    /** First the note, which holds off whoever else has the same turn, then what came out of it. */
    boolean keep(Turn turn, Step step, Instant now) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    var isKept = isNoted(turn, step, now);
                    if (isKept) {
                        step.failed().forEach(one -> passOver(turn, one));
                        step.keep().run();
                    }
                    return isKept;
                }));
    }

    private boolean isNoted(Turn turn, Step step, Instant now) {
        var state = step.next().isPresent() ? Job.State.RUNNING : Job.State.DONE;
        return jobs.changes(
                KEEP,
                step.next().orElse(null),
                step.done(),
                step.failed().size(),
                Timestamps.write(now),
                JobRows.text(state),
                turn.job(),
                turn.step());
    }

    private void passOver(Turn turn, FailedLearner one) {
        jobs.changes(PASS_OVER, turn.job(), one.learner().value(), one.why());
    }

    int failed(Turn turn, Instant now) {
        return jdbc.sql(FAILED)
                .params(Timestamps.write(now), turn.job(), turn.step())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void giveUp(Turn turn, String error, Instant now) {
        jobs.changes(GIVE_UP, error, Timestamps.write(now), turn.job(), turn.step());
    }
}
