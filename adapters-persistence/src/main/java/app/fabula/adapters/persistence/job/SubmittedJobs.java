package app.fabula.adapters.persistence.job;

import app.fabula.application.job.FailedLearner;
import app.fabula.application.job.GaveUp;
import app.fabula.application.job.Job;
import app.fabula.application.job.JobFilter;
import app.fabula.application.job.JobKind;
import app.fabula.application.job.JobLedger;
import app.fabula.application.job.JobRun;
import app.fabula.application.job.Jobs;
import app.fabula.application.shared.Slice;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A queue that all instances share. Each kind is a task of its own: an instance of a release that
 * does not know a kind leaves it to those that do.
 *
 * <p>Goes by the machine's clock, as whatever recurs does: a job is due, whatever time it is to
 * those whom it serves.
 */
public final class SubmittedJobs implements Jobs, AutoCloseable {
    private static final String DUE = "submitted_job_due";

    /** What has not come to the end of its step by then is cut off, and done again by another. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    /** How long an instance must have been silent. */
    private static final int MISSED_HEARTBEATS = 4;

    /** Of a kind that nobody knows any more: somebody may install the release that does. */
    private static final Duration KEPT_UNKNOWN = Duration.ofDays(365);

    /**
     * @param poll between two looks for what is due
     * @param heartbeat between two signs of life of whoever does a job
     * @param retry before the second attempt; later ones wait half as long again each
     */
    record Pace(Duration poll, Duration heartbeat, Duration retry) {
        private static final double LONGER = 1.5;

        /**
         * @param attempt which one it will be at its place; the first again where none was counted,
         *     as of whoever was overtaken
         */
        Duration before(int attempt) {
            var times = Math.pow(LONGER, Math.max(0, attempt - 2));
            return Duration.ofMillis(Math.round(retry.toMillis() * times));
        }
    }

    private static final Pace PACE =
            new Pace(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(5));

    private final JobLedger ledger;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Map<String, OneTimeTask<Void>> tasks;
    private final Scheduler scheduler;

    /**
     * @param node this process among all that there ever are
     * @param threads how many jobs it does at a time
     */
    public SubmittedJobs(
            DataSource database,
            PlatformTransactionManager transactions,
            JobLedger ledger,
            List<JobKind> kinds,
            InstantSource clock,
            String node,
            int threads) {
        this(database, transactions, ledger, kinds, clock, node, threads, PACE);
    }

    SubmittedJobs(
            DataSource database,
            PlatformTransactionManager transactions,
            JobLedger ledger,
            List<JobKind> kinds,
            InstantSource clock,
            String node,
            int threads,
            Pace pace) {
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.tasks =
                kinds.stream()
                        .map(kind ->
                                task(
                                        kind.name(),
                                        new JobRun(ledger, kind, new LoggedFailures(), clock),
                                        pace))
                        .collect(Collectors.toMap(OneTimeTask::getName, Function.identity()));
        this.scheduler =
                Scheduler.create(
                                new TransactionAwareDataSourceProxy(database),
                                List.copyOf(tasks.values()))
                        .tableName(DUE)
                        .schedulerName(new SchedulerName.Fixed(node))
                        .threads(threads)
                        .pollingInterval(pace.poll())
                        .heartbeatInterval(pace.heartbeat())
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .deleteUnresolvedAfter(KEPT_UNKNOWN)
                        .shutdownMaxWait(PATIENCE)
                        .build();
    }

    public void start() {
        scheduler.start();
    }

    /** What is under way is waited for a moment, then cut off. */
    @Override
    public void close() {
        scheduler.stop();
    }

    /** In one transaction: what is queued is due, and what is due is queued. */
    @Override
    public Job submit(UUID id, String kind, Map<String, String> parameters) {
        if (!tasks.containsKey(kind)) {
            throw new IllegalArgumentException("There is no such kind of job: " + kind);
        }
        transaction.executeWithoutResult(_ -> {
            if (ledger.add(id, kind, parameters, clock.instant())) {
                due(kind, id, 0);
            }
        });
        return find(id).orElseThrow();
    }

    @Override
    public Optional<Job> find(UUID id) {
        return ledger.find(id);
    }

    @Override
    public Slice<Job> list(JobFilter filter, int limit, Optional<String> cursor) {
        return ledger.list(filter, limit, cursor);
    }

    @Override
    public List<FailedLearner> failedLearners(UUID id, int limit) {
        return ledger.failedLearners(id, limit);
    }

    @Override
    public long open(String kind) {
        return ledger.open(kind);
    }

    @Override
    public Optional<Job> stop(UUID id) {
        ledger.stop(id, clock.instant());
        return find(id);
    }

    /** A run of its own: the one before may not yet have noticed that it was stopped. */
    @Override
    public Optional<Job> resume(UUID id) {
        transaction.executeWithoutResult(_ ->
                ledger.resume(id, clock.instant())
                        .ifPresent(run -> due(find(id).orElseThrow().kind(), id, run)));
        return find(id);
    }

    /** At once: whatever time it is, that one has come. */
    private void due(String kind, UUID id, int run) {
        scheduler.schedule(new TaskInstance<Void>(kind, id + "/" + run), Instant.EPOCH);
    }

    private OneTimeTask<Void> task(String kind, JobRun run, Pace pace) {
        return Tasks.oneTime(kind, Void.class)
                .onDeadExecutionRevive()
                .onFailure((failed, operations) -> {
                    if (failed.getCause().filter(GaveUp.class::isInstance).isPresent()) {
                        operations.remove();
                    } else {
                        operations.reschedule(
                                failed, failed.getTimeDone().plus(delay(failed, pace)));
                    }
                })
                .execute((instance, _) -> run.run(id(instance.getId())));
    }

    /** By how often it failed at the place where it is: at another one it begins anew. */
    private Duration delay(ExecutionComplete failed, Pace pace) {
        var job = ledger.find(id(failed.getExecution().getId()));
        return pace.before(job.map(Job::attempts).orElse(0) + 1);
    }

    private static UUID id(String instance) {
        return UUID.fromString(instance.substring(0, instance.indexOf('/')));
    }
}
