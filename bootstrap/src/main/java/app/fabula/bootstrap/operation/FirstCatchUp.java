package app.fabula.bootstrap.operation;

import app.fabula.application.shared.Projections.Status;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The time after a start in which an instance had better not be asked, since it would show less
 * than others do: until every projection has come to where the log ended when it was first looked
 * at. Not for longer than a minute: one projection that fails, or is new and has the whole log
 * before it, would keep every instance out of service, and with it all that works.
 */
final class FirstCatchUp {
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final LongSupplier nanoseconds;
    private final long start;
    private long goal = Long.MAX_VALUE;
    private boolean over;

    FirstCatchUp(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    /** Once over, it stays over. */
    synchronized boolean isOver(List<Status> projections) {
        goal = Math.min(goal, projections.stream().mapToLong(Status::head).max().orElse(0));
        over =
                over
                        || nanoseconds.getAsLong() - start >= PATIENCE.toNanos()
                        || projections.stream().allMatch(status -> status.position() >= goal);
        return over;
    }
}
