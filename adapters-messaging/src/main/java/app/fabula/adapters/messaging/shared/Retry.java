package app.fabula.adapters.messaging.shared;

import app.fabula.application.shared.Overloaded;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;

/** Decides again, on newer events, what somebody else's append has overtaken. */
final class Retry {
    private static final int ATTEMPTS = 10;
    private static final long FIRST_PAUSE_MICROS = 500;

    private Retry() {}

    /**
     * @param attempt is told how many failed before it
     * @throws Overloaded where somebody was faster every time
     */
    static <T> T onConflict(IntFunction<T> attempt) {
        for (var failed = 0; failed < ATTEMPTS; failed++) {
            try {
                return attempt.apply(failed);
            } catch (AppendEventsTransactionRejectedException overtaken) {
                pause(failed);
            }
        }
        throw new Overloaded("Too many change the same thing at once.");
    }

    /** Random, so that those who collided once do not collide again; twice as long each time. */
    private static void pause(int failed) {
        var longest = TimeUnit.MICROSECONDS.toNanos(FIRST_PAUSE_MICROS << Math.min(failed, 7));
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest));
    }
}
