package app.fabula.bootstrap.operation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What is done again and again, each task on a thread of its own: a long one holds up no other. */
final class Housekeeping implements AutoCloseable {
    /** What takes longer is cut off: the next start begins it again. */
    private static final long PATIENCE_MILLIS = 800;

    private final List<ScheduledExecutorService> threads = new ArrayList<>();

    /**
     * @param what it does, as an imperative
     */
    Housekeeping every(Duration pause, String what, Runnable work) {
        var thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("housekeeping: " + what).daemon().factory());
        var _ =
                thread.scheduleWithFixedDelay(
                        new Chore(what, work),
                        pause.toMillis(),
                        pause.toMillis(),
                        TimeUnit.MILLISECONDS);
        threads.add(thread);
        return this;
    }

    /** What is under way is waited for a moment, since it needs what is closed after this. */
    @Override
    public void close() {
        threads.forEach(ScheduledExecutorService::shutdown);
        try {
            for (var thread : threads) {
                if (!thread.awaitTermination(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    thread.shutdownNow();
                }
            }
        } catch (InterruptedException e) {
            threads.forEach(ScheduledExecutorService::shutdownNow);
            Thread.currentThread().interrupt();
        }
    }
}
