package app.fabula.bootstrap.operation;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A question that may hang, asked for those who cannot wait: one at a time, however many want to
 * know, and waited for no longer than a moment. The answer is kept for another moment, so that one
 * probe or scrape asks once.
 */
final class Glance<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Glance.class);
    static final Duration FRESH = Duration.ofMillis(500);

    private final Supplier<T> question;
    private final Duration patience;
    private final LongSupplier nanoseconds;
    private CompletableFuture<T> underWay = CompletableFuture.failedFuture(new TimeoutException());
    private Optional<T> kept = Optional.empty();
    private long keptUntil;

    /**
     * @param nanoseconds of a clock that only goes forward
     */
    Glance(Supplier<T> question, Duration patience, LongSupplier nanoseconds) {
        this.question = question;
        this.patience = patience;
        this.nanoseconds = nanoseconds;
        this.keptUntil = nanoseconds.getAsLong();
    }

    /** Empty where there was no answer in time. */
    synchronized Optional<T> now() {
        if (nanoseconds.getAsLong() - keptUntil >= 0) {
            kept = ask();
            keptUntil = nanoseconds.getAsLong() + FRESH.toNanos();
        }
        return kept;
    }

    private Optional<T> ask() {
        if (underWay.isDone()) {
            underWay = CompletableFuture.supplyAsync(question, Thread::startVirtualThread);
        }
        try {
            return Optional.of(underWay.get(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            LOG.info("The database cannot be asked.", e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
