package app.fabula.adapters.persistence.operation;

import app.fabula.adapters.persistence.shared.SharedSchedule;
import app.fabula.application.shared.RecurringJob;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Runs the cluster's jobs, each in whichever instance takes it first, by a table that all of them
 * share. A job that fails is logged and due again as ever; one whose instance is silent for some
 * heartbeats is begun again by another.
 *
 * <p>Goes by the machine's clock: a job is due, whatever time it is to those whom it serves.
 */
public final class RecurringJobs implements AutoCloseable {
    static final String TABLE = "job";

    /**
     * @param poll between two looks for what is due
     * @param heartbeat between two signs of life of whoever runs a job
     */
    record Pace(Duration poll, Duration heartbeat) {}

    private static final Pace PACE = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(5));

    private final Scheduler scheduler;

    /**
     * @param node this process among all that there ever are
     */
    public RecurringJobs(DataSource database, String node, List<RecurringJob> jobs) {
        this(database, node, jobs, PACE);
    }

    RecurringJobs(DataSource database, String node, List<RecurringJob> jobs, Pace pace) {
        var tasks = jobs.stream().map(RecurringJobs::task).toList();
        this.scheduler =
                SharedSchedule.of(
                                Scheduler.create(database),
                                TABLE,
                                node,
                                pace.poll(),
                                pace.heartbeat())
                        .startTasks(tasks)
                        .threads(Math.max(1, jobs.size()))
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

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((_, _) -> run(job));
    }

    /** What is cut off is no failure: it is due again as ever. */
    private static void run(RecurringJob job) {
        try {
            job.work().run();
        } catch (RuntimeException e) {
            // Asked and cleared: interrupted, nobody could write when it is due again.
            if (!Thread.interrupted()) {
                throw e;
            }
        }
    }
}
