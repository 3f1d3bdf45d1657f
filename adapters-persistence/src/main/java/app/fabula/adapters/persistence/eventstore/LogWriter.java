package app.fabula.adapters.persistence.eventstore;

import app.fabula.application.shared.Overloaded;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;

/**
 * The one thread of this process that appends. What waits together is committed together; each
 * caller learns of their own append alone, after the commit, and never on this thread.
 */
final class LogWriter implements AutoCloseable {
    private final DataSource database;
    private final InstantSource clock;
    private final LongConsumer committed;
    private final int maxBatchEvents;
    private final BlockingQueue<Append> queue;
    private final RecentAppends recent = new RecentAppends();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread thread;
    private volatile boolean closed;
    private long lastHead = -1;

    /**
     * @param committed is told the new head after each commit
     * @param queueCapacity appends that may wait; more are refused as overload
     * @param maxBatchEvents events at which a batch is full
     */
    LogWriter(
            DataSource database,
            InstantSource clock,
            LongConsumer committed,
            int queueCapacity,
            int maxBatchEvents) {
        this.database = database;
        this.clock = clock;
        this.committed = committed;
        this.maxBatchEvents = maxBatchEvents;
        this.queue = new ArrayBlockingQueue<>(queueCapacity);
        this.thread = Thread.ofPlatform().name("log-writer").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Completes the append's future, sooner or later. */
    void submit(Append append) {
        if (!queue.offer(append)) {
            append.done()
                    .completeExceptionally(
                            new Overloaded("More appends are waiting than the store can hold."));
        } else if (closed) {
            failWaiting();
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        failWaiting();
        callers.shutdown();
    }

    private void run() {
        try {
            while (!closed) {
                var first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    write(fill(first));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Append> fill(Append first) {
        var batch = new ArrayList<Append>();
        var events = 0;
        for (var next = first; next != null; next = events < maxBatchEvents ? queue.poll() : null) {
            batch.add(next);
            events += next.events().size();
        }
        return batch;
    }

    /**
     * Tries a batch as a whole; where the database rejects it, each append alone, so that only the
     * one at fault fails. After a failed commit nobody knows what was stored: then all fail, and
     * who tries again with the same ids stores nothing twice.
     */
    private void write(List<Append> appends) {
        var committing = false;
        var batch = new Batch(appends, recent);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var head = LogTable.lock(connection);
                if (head.position() != lastHead) {
                    recent.startAfter(head.position());
                }
                batch.decide(connection, head.position());
                batch.insert(connection, notBefore(head.recordedAt()));
                committing = true;
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException | RuntimeException e) {
            forget();
            if (appends.size() > 1 && !committing) {
                appends.forEach(append -> write(List.of(append)));
            } else {
                appends.forEach(
                        append -> refuse(append, new EventStoreException("Append failed.", e)));
            }
            return;
        }
        lastHead = batch.head();
        if (!batch.isEmpty()) {
            committed.accept(lastHead);
        }
        batch.tell(this::acknowledge, this::refuse);
    }

    /** The clock's time, unless it went back: an instant is a prefix of the log. */
    private Instant notBefore(Instant last) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(last) ? last : now;
    }

    private void forget() {
        recent.startAfter(Long.MAX_VALUE);
        lastHead = -1;
    }

    private void acknowledge(Append append, long position) {
        callers.execute(() -> append.done().complete(new GlobalIndexConsistencyMarker(position)));
    }

    private void refuse(Append append, Exception cause) {
        callers.execute(() -> append.done().completeExceptionally(cause));
    }

    private void failWaiting() {
        for (var append = queue.poll(); append != null; append = queue.poll()) {
            append.done().completeExceptionally(new EventStoreException("The store is closed."));
        }
    }
}
