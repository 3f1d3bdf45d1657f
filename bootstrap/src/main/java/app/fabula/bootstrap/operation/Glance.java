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
    private boolean isSilent;

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
            var answer = Optional.of(underWay.get(patience.toNanos(), TimeUnit.NANOSECONDS));
            isSilent = false;
            return answer;
        } catch (TimeoutException | ExecutionException e) {
            return silence(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Told to the log when it begins, not at every probe. */
    private Optional<T> silence(Exception cause) {
        if (!isSilent) {
            LOG.warn("The database does not answer a probe.", cause);
        }
        isSilent = true;
        return Optional.empty();
    }
}
