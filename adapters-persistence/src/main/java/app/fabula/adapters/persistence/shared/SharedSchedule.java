package app.fabula.adapters.persistence.shared;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import java.time.Duration;

/**
 * How an instance takes part in what all of them work off, by a table that they share: whichever
 * takes it first does it, and what was in the hands of one that is silent is begun again by
 * another.
 */
public final class SharedSchedule {
    /** Twice, and a second for whoever looks for work, in the worst case; the whole stop has 3. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    /** How long an instance must have been silent. */
    private static final int MISSED_HEARTBEATS = 4;

    private SharedSchedule() {}

    /**
     * @param node this process among all that there ever are
     * @param poll between two looks for what is due
     * @param heartbeat between two signs of life of whoever does something
     */
    public static SchedulerBuilder of(
            SchedulerBuilder builder,
            String table,
            String node,
            Duration poll,
            Duration heartbeat) {
        return builder.tableName(table)
                .schedulerName(new SchedulerName.Fixed(node))
                .pollingInterval(poll)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE);
    }
}
