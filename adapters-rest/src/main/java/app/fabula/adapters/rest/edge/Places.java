package app.fabula.adapters.rest.edge;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Room for so many requests at once, and for as many more to wait a moment for it. Whoever finds
 * none is told so at once, while there is time to say it to everybody.
 */
public final class Places {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}|10000");
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration LONGEST_ADVICE = Duration.ofSeconds(30);

    /** Of the time that a place was held, how much of the last one goes into the average. */
    private static final int SMOOTHING = 8;

    private final int most;
    private final Semaphore free;
    private final Semaphore queue;
    private final AtomicLong nanosHeld = new AtomicLong();

    private Places(int most) {
        this.most = most;
        this.free = new Semaphore(most);
        this.queue = new Semaphore(most);
    }

    /**
     * @throws IllegalArgumentException where it is not a number from 1 to 10000
     */
    public static Places parse(String most) {
        if (!NUMBER.matcher(most).matches()) {
            throw new IllegalArgumentException("not 1 to 10000");
        }
        return new Places(Integer.parseInt(most));
    }

    /** Empty where there is too much to do. */
    Optional<Place> enter() {
        var place = new Place(this);
        return place.take() ? Optional.of(place) : Optional.empty();
    }

    /** When those who wait now will have been served, going by how long it took of late. */
    Duration untilFree() {
        var ahead = most - queue.availablePermits() + 1;
        var estimate = Duration.ofNanos(nanosHeld.get()).multipliedBy(ahead).dividedBy(most);
        return estimate.compareTo(LONGEST_ADVICE) < 0 ? estimate : LONGEST_ADVICE;
    }

    boolean take() {
        if (free.tryAcquire()) {
            return true;
        }
        if (!queue.tryAcquire()) {
            return false;
        }
        try {
            return free.tryAcquire(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            queue.release();
        }
    }

    void giveBack(long nanos) {
        nanosHeld.updateAndGet(average -> average + (nanos - average) / SMOOTHING);
        free.release();
    }
}
