package app.fabula.application.achievement;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * As they were counted last. To count them is to look at everybody: it is done beside whoever asks,
 * once a minute at the most, and nobody waits for it. Nobody holds anything before the first count.
 */
public final class RecentHolders implements Supplier<Holders> {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Counted(Holders holders, long at) {}

    private final Supplier<Holders> count;
    private final LongSupplier nanos;
    private final Executor beside;
    private final Consumer<RuntimeException> failures;
    private final AtomicReference<Optional<Counted>> last = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean counting = new AtomicBoolean();

    /**
     * @param nanos a clock that never goes back, such as {@link System#nanoTime()}
     * @param beside does not keep whoever hands it anything
     * @param failures are told where it cannot be counted; whoever asks next has it tried again
     */
    public RecentHolders(
            Supplier<Holders> count,
            LongSupplier nanos,
            Executor beside,
            Consumer<RuntimeException> failures) {
        this.count = count;
        this.nanos = nanos;
        this.beside = beside;
        this.failures = failures;
    }

    @Override
    public Holders get() {
        if (!isRecent() && counting.compareAndSet(false, true)) {
            beside.execute(this::countAnew);
        }
        return last.get().map(Counted::holders).orElseGet(Holders::none);
    }

    private void countAnew() {
        try {
            var now = nanos.getAsLong();
            last.set(Optional.of(new Counted(count.get(), now)));
        } catch (RuntimeException e) {
            failures.accept(e);
        } finally {
            counting.set(false);
        }
    }

    private boolean isRecent() {
        var now = nanos.getAsLong();
        return last.get().filter(counted -> now - counted.at() < KEPT.toNanos()).isPresent();
    }
}
