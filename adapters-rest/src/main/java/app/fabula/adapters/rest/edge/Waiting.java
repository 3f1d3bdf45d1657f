package app.fabula.adapters.rest.edge;

import java.util.concurrent.Semaphore;

/**
 * Memory for what waits for a slow client and holds no place meanwhile: bodies of which the rest is
 * to come, and answers that are not taken. An eighth of the heap.
 */
final class Waiting {
    private static final int UNIT = 1 << 10;
    private static final int SHARE = 8;

    private final Semaphore units;

    private Waiting(long bytes) {
        this.units = new Semaphore(units(bytes));
    }

    static Waiting ofHeap() {
        return new Waiting(Runtime.getRuntime().maxMemory() / SHARE);
    }

    /** Of so many bytes, for tests. */
    static Waiting of(long bytes) {
        return new Waiting(bytes);
    }

    /** False where there is no more room. */
    boolean enter(long bytes) {
        return units.tryAcquire(units(bytes));
    }

    void leave(long bytes) {
        units.release(units(bytes));
    }

    /** Nothing is for free. */
    private static int units(long bytes) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, bytes / UNIT + 1));
    }
}
