package app.fabula.adapters.persistence.eventstore;

import app.fabula.application.shared.Overloaded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Appends of all callers on their way to the one writer: bounded by number and by weight. */
final class WaitingAppends {
    /**
     * @param appends that may wait; more are refused as overload
     * @param bytes that may wait, about
     * @param batchEvents events at which a batch is full
     */
    record Limits(int appends, int bytes, int batchEvents) {}

    private final Limits limits;
    private final BlockingQueue<Append> queue;
    private final AtomicInteger bytes = new AtomicInteger();

    WaitingAppends(Limits limits) {
        this.limits = limits;
        this.queue = new ArrayBlockingQueue<>(limits.appends());
    }

    /** Refuses it at once where too much waits already. */
    void add(Append append) {
        if (bytes.addAndGet(append.bytes()) > limits.bytes() || !queue.offer(append)) {
            bytes.addAndGet(-append.bytes());
            append.done()
                    .completeExceptionally(
                            new Overloaded("More appends are waiting than the store can hold."));
        }
    }

    int size() {
        return queue.size();
    }

    int bytes() {
        return bytes.get();
    }

    /** What waits, up to a full batch; waits a moment for the first. */
    List<Append> take() throws InterruptedException {
        var batch = new ArrayList<Append>();
        var events = 0;
        var next = queue.poll(100, TimeUnit.MILLISECONDS);
        while (next != null) {
            bytes.addAndGet(-next.bytes());
            batch.add(next);
            events += next.events().size();
            next = events < limits.batchEvents() ? queue.poll() : null;
        }
        return batch;
    }

    /** Nothing of what waits will be written. */
    void refuseAll() {
        for (var append = queue.poll(); append != null; append = queue.poll()) {
            bytes.addAndGet(-append.bytes());
            append.done().completeExceptionally(new Overloaded("The store is closing."));
        }
    }
}
