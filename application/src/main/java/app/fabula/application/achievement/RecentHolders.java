package app.fabula.application.achievement;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** As they were at most a minute ago: to count them is to look at everybody. */
public final class RecentHolders implements Supplier<Holders> {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Counted(Holders holders, long at) {}

    private final Supplier<Holders> count;
    private final LongSupplier nanos;
    private final AtomicReference<Optional<Counted>> last = new AtomicReference<>(Optional.empty());

    /**
     * @param nanos a clock that never goes back, such as {@link System#nanoTime()}
     */
    public RecentHolders(Supplier<Holders> count, LongSupplier nanos) {
        this.count = count;
        this.nanos = nanos;
    }

    @Override
    public Holders get() {
        var now = nanos.getAsLong();
        var recent = last.get().filter(counted -> now - counted.at() < KEPT.toNanos());
        if (recent.isPresent()) {
            return recent.get().holders();
        }
        var holders = count.get();
        last.set(Optional.of(new Counted(holders, now)));
        return holders;
    }
}
