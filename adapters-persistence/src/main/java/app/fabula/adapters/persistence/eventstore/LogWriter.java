package app.fabula.adapters.persistence.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;

/**
 * The one thread of this process that appends. What waits together is committed together; each
 * caller learns of their own append alone, after the commit, and never on this thread.
 */
final class LogWriter implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final DataSource database;
    private final InstantSource clock;
    private final LongConsumer committed;
    private final WaitingAppends waiting;
    private final AppendMetrics metrics;
    private final RecentAppends recent = new RecentAppends();
    private final Executor callers = Thread::startVirtualThread;
    private final Thread thread;
    private volatile boolean closed;
    private long lastHead = -1;

    /**
     * @param committed is told the new head after each commit
     */
    LogWriter(
            DataSource database,
            InstantSource clock,
            LongConsumer committed,
            WaitingAppends.Limits limits,
            AppendMetrics metrics) {
        this.database = database;
        this.clock = clock;
        this.committed = committed;
        this.waiting = new WaitingAppends(limits);
        this.metrics = metrics;
        metrics.watch(waiting);
        this.thread = Thread.ofPlatform().name("log-writer").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Completes the append's future, sooner or later. */
    void submit(Append append) {
        metrics.follow(append);
        waiting.add(append);
        if (closed) {
            waiting.refuseAll();
        }
    }

    /** False once it was closed, or where not even this thread could be kept alive. */
    boolean isWriting() {
        return !closed && thread.isAlive();
    }

    /** Waits a moment for the batch under way; what has not begun is refused. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        waiting.refuseAll();
    }

    private void run() {
        while (!closed) {
            try {
                var batch = waiting.take();
                if (!batch.isEmpty()) {
                    write(batch);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /**
     * Tries a batch as a whole; where the database rejects what is in it, each append alone, so
     * that only the one at fault fails. After a failed commit nobody knows what was stored: then
     * all fail, and who tries again with the same ids stores nothing twice.
     */
    private void write(List<Append> appends) {
        var batch = new Batch(appends, recent);
        var begun = metrics.begin();
        try {
            store(batch);
        } catch (Throwable e) { // this thread outlives everything: whatever it is, callers are told
            recent.startAfter(Long.MAX_VALUE);
            lastHead = -1;
            if (appends.size() > 1 && isAboutContent(e)) {
                appends.forEach(append -> write(List.of(append)));
            } else {
                var failure = new EventStoreException("Append failed.", e);
                appends.forEach(append -> refuse(append, failure));
            }
            return;
        }
        lastHead = batch.head();
        metrics.committed(begun, batch.size());
        if (!batch.isEmpty()) {
            committed.accept(lastHead);
        }
        batch.tell(this::acknowledge, this::refuse);
    }

    private void store(Batch batch) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var head = LogTable.lock(connection);
                if (head.position() != lastHead) {
                    recent.startAfter(head.position());
                }
                batch.decide(connection, head.position());
                batch.insert(connection, notBefore(head.next()));
                connection.commit();
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(connection, e);
                throw e;
            }
        }
    }

    private static void rollBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** SQLSTATE 22 and 23: a value or a constraint, found before the commit. */
    private static boolean isAboutContent(Throwable failure) {
        return failure instanceof SQLException sql
                && sql.getSQLState() != null
                && (sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23"));
    }

    /** The clock's time, unless it is behind: an instant is a prefix of the log. */
    private Instant notBefore(Instant next) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(next) ? next : now;
    }

    private void acknowledge(Append append, long position) {
        callers.execute(() -> append.done().complete(new GlobalIndexConsistencyMarker(position)));
    }

    private void refuse(Append append, Exception cause) {
        callers.execute(() -> append.done().completeExceptionally(cause));
    }
}
