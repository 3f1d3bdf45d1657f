package app.fabula.adapters.persistence.job;

import app.fabula.adapters.persistence.shared.SharedSchedule;
import app.fabula.application.job.CutOff;
import app.fabula.application.job.GaveUp;
import app.fabula.application.job.Job;
import app.fabula.application.job.JobKind;
import app.fabula.application.job.JobLedger;
import app.fabula.application.job.JobRun;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Which jobs are due, and who is at them. Each kind has threads of its own, so that none holds
 * another up; one that nobody here knows is left to whoever does.
 */
final class JobQueue {
    private static final Logger log = LoggerFactory.getLogger(JobQueue.class);

    private static final String DUE = "submitted_job_due";

    /** For ever: somebody else knows the kind, or somebody may install the release that does. */
    private static final Duration KEPT_UNKNOWN = Duration.ofDays(36_500);

    private final JobLedger ledger;
    private final InstantSource clock;
    private final Pace pace;
    private final SchedulerClient client;
    private final List<Scheduler> schedulers;

    JobQueue(
            DataSource database,
            JobLedger ledger,
            List<JobKind> kinds,
            InstantSource clock,
            String node,
            int threads,
            Pace pace) {
        this.ledger = ledger;
        this.clock = clock;
        this.pace = pace;
        var queue = new TransactionAwareDataSourceProxy(database);
        this.client = SchedulerClient.Builder.create(queue).tableName(DUE).build();
        this.schedulers =
                kinds.stream()
                        .map(this::task)
                        .map(task -> Scheduler.create(queue, task))
                        .map(one ->
                                SharedSchedule.of(one, DUE, node, pace.poll(), pace.heartbeat())
                                        .threads(threads)
                                        .deleteUnresolvedAfter(KEPT_UNKNOWN)
                                        .build())
                        .toList();
    }

    void start() {
        schedulers.forEach(Scheduler::start);
    }

    /** All at once: each waits a moment for what is under way. */
    void stop() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            schedulers.forEach(one -> threads.execute(one::stop));
        }
    }

    /** At once: whatever time it is, that one has come. */
    void add(String kind, UUID id, int run) {
        client.scheduleIfNotExists(new TaskInstance<Void>(kind, id + "/" + run), Instant.EPOCH);
    }

    private CustomTask<Void> task(JobKind kind) {
        return Tasks.custom(kind.name(), Void.class)
                .onDeadExecutionRevive()
                .onFailure((failed, operations) -> {
                    if (failed.getCause().filter(GaveUp.class::isInstance).isPresent()) {
                        operations.remove();
                    } else {
                        operations.reschedule(failed, failed.getTimeDone().plus(delay(failed)));
                    }
                })
                .execute((instance, context) ->
                        done(kind, id(instance.getId()), context.getSchedulerState()));
    }

    /** What is cut off is no failure: whoever is there next goes on with it. */
    private CompletionHandler<Void> done(JobKind kind, UUID job, SchedulerState state) {
        try {
            new JobRun(ledger, kind, new LoggedFailures(), clock, state::isShuttingDown).run(job);
            return new CompletionHandler.OnCompleteRemove<>();
        } catch (CutOff e) {
            return JobQueue::leave;
        }
    }

    /** At once, where there is still time; else as of an instance that is silent. */
    private static void leave(ExecutionComplete cutOff, ExecutionOperations<Void> operations) {
        var _ = Thread.interrupted(); // or nothing could be written
        try {
            operations.reschedule(cutOff, cutOff.getTimeDone());
        } catch (RuntimeException e) {
            log.debug("It ends before a job that it was at is given back.", e);
        }
    }

    /** By how often it failed at the place where it is: at another one it begins anew. */
    private Duration delay(ExecutionComplete failed) {
        var job = ledger.find(id(failed.getExecution().getId()));
        return pace.before(job.map(Job::attempts).orElse(0) + 1);
    }

    private static UUID id(String instance) {
        return UUID.fromString(instance.substring(0, instance.indexOf('/')));
    }
}
