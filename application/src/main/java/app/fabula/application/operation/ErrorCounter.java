package app.fabula.application.operation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts unexpected failures, to be stored by and by. Whoever fails pays for a few additions in
 * memory and never for the database; however many fail, what is kept is bounded: so many groups,
 * and so many traces of each.
 */
public final class ErrorCounter implements ErrorReports {
    static final int MOST_WAITING = 200;
    private static final int MOST_STORED = 1_000;
    private static final Duration KEPT = Duration.ofDays(30);

    private final ErrorGroups groups;
    private final InstantSource clock;
    private final Runnable dropped;
    private final Map<Fingerprint, ErrorGroup> waiting = new HashMap<>();

    /**
     * @param dropped is told of each failure that is not counted for lack of room
     */
    public ErrorCounter(ErrorGroups groups, InstantSource clock, Runnable dropped) {
        this.groups = groups;
        this.clock = clock;
        this.dropped = dropped;
    }

    @Override
    public void report(Failure failure) {
        if (!keep(ErrorGroup.of(failure, clock.instant()))) {
            dropped.run();
        }
    }

    /** Where they cannot be stored they wait on. */
    public void store() {
        var counted = take();
        if (counted.isEmpty()) {
            return;
        }
        try {
            groups.add(counted);
        } catch (RuntimeException e) {
            putBack(counted);
            throw e;
        }
    }

    /** Forgets what nobody asks for any more. */
    public void prune() {
        groups.prune(clock.instant().minus(KEPT), MOST_STORED);
    }

    private synchronized boolean keep(ErrorGroup one) {
        if (waiting.size() >= MOST_WAITING && !waiting.containsKey(one.fingerprint())) {
            return false;
        }
        waiting.merge(one.fingerprint(), one, ErrorGroup::and);
        return true;
    }

    private synchronized List<ErrorGroup> take() {
        var taken = List.copyOf(waiting.values());
        waiting.clear();
        return taken;
    }

    /** In front of what has come meanwhile. */
    private synchronized void putBack(List<ErrorGroup> earlier) {
        earlier.forEach(group ->
                waiting.merge(group.fingerprint(), group, (newer, older) -> older.and(newer)));
    }
}
