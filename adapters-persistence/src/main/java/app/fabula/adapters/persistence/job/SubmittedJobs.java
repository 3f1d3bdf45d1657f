package app.fabula.adapters.persistence.job;

import app.fabula.application.job.FailedLearner;
import app.fabula.application.job.Job;
import app.fabula.application.job.JobFilter;
import app.fabula.application.job.JobKind;
import app.fabula.application.job.JobLedger;
import app.fabula.application.job.Jobs;
import app.fabula.application.shared.Slice;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
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
    private final JobLedger ledger;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Set<String> kinds;
    private final JobQueue queue;

    /**
     * @param node this process among all that there ever are
     * @param threads how many jobs of each kind it does at a time
     */
    public SubmittedJobs(
            DataSource database,
            PlatformTransactionManager transactions,
            JobLedger ledger,
            List<JobKind> kinds,
            InstantSource clock,
            String node,
            int threads) {
        this(database, transactions, ledger, kinds, clock, node, threads, Pace.USUAL);
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
        this.kinds = kinds.stream().map(JobKind::name).collect(Collectors.toUnmodifiableSet());
        this.queue = new JobQueue(database, ledger, kinds, clock, node, threads, pace);
    }

    public void start() {
        queue.start();
    }

    /** What is under way is waited for a moment, then cut off. */
    @Override
    public void close() {
        queue.stop();
    }

    /** In one transaction: what is queued is due, and what is due is queued. */
    @Override
    public Job submit(UUID id, String kind, Map<String, String> parameters, Optional<Long> total) {
        if (!kinds.contains(kind)) {
            throw new IllegalArgumentException("There is no such kind of job: " + kind);
        }
        transaction.executeWithoutResult(_ -> {
            if (ledger.add(id, kind, parameters, total, clock.instant())) {
                queue.add(kind, id, 0);
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
                        .ifPresent(run -> queue.add(find(id).orElseThrow().kind(), id, run)));
        return find(id);
    }

    /** Whoever is at it, or comes to it in the queue, finds nothing more to do. */
    @Override
    public boolean forget(UUID id) {
        return ledger.forget(id);
    }
}
