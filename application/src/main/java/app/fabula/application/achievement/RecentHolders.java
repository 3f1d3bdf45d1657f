package app.fabula.application.achievement;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * As they were at most a minute ago: to count them is to look at everybody. One counts; who asks
 * meanwhile waits for it.
 */
public final class RecentHolders implements Supplier<Holders> {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Counted(Holders holders, long at) {}

    private final Supplier<Holders> count;
    private final LongSupplier nanos;
    private final AtomicReference<Optional<Counted>> last = new AtomicReference<>(Optional.empty());
    private final ReentrantLock counting = new ReentrantLock();

    /**
     * @param nanos a clock that never goes back, such as {@link System#nanoTime()}
     */
    public RecentHolders(Supplier<Holders> count, LongSupplier nanos) {
        this.count = count;
        this.nanos = nanos;
    }

    @Override
    public Holders get() {
        return recent().orElseGet(this::countedByOne);
    }

    private Holders countedByOne() {
        counting.lock();
        try {
            return recent().orElseGet(this::counted);
        } finally {
            counting.unlock();
        }
    }

    private Holders counted() {
        var now = nanos.getAsLong();
        var holders = count.get();
        last.set(Optional.of(new Counted(holders, now)));
        return holders;
    }

    private Optional<Holders> recent() {
        var now = nanos.getAsLong();
        return last.get()
                .filter(counted -> now - counted.at() < KEPT.toNanos())
                .map(Counted::holders);
    }
}
