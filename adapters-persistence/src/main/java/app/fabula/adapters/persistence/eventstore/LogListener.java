package app.fabula.adapters.persistence.eventstore;

import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of commits by any process, on a connection of its own. While it is deaf, others poll. */
final class LogListener implements AutoCloseable {
    static final String CHANNEL = "fabula_log";

    private static final Logger log = LoggerFactory.getLogger(LogListener.class);
    private static final int WAIT_MILLIS = 500;
    private static final long PAUSE_NANOS = 1_000_000_000;

    private final DataSource database;
    private final Runnable whenCommitted;
    private final Thread thread;
    private volatile boolean closed;

    LogListener(DataSource database, Runnable whenCommitted) {
        this.database = database;
        this.whenCommitted = whenCommitted;
        this.thread = Thread.ofPlatform().name("log-listener").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!closed) {
            try {
                listen();
            } catch (SQLException | RuntimeException | Error e) {
                log.debug("The log cannot be listened to now; trying again.", e);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void listen() throws SQLException {
        try (var connection = database.getConnection()) {
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
            }
            whenCommitted.run(); // what was committed while it was deaf
            var driver = connection.unwrap(PGConnection.class);
            while (!closed) {
                var heard = driver.getNotifications(WAIT_MILLIS);
                if (heard != null && heard.length > 0) {
                    whenCommitted.run();
                }
            }
            try (var statement = connection.createStatement()) {
                statement.execute("unlisten *");
            }
        }
    }
}
