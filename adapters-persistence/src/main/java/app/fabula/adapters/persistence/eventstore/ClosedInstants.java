package app.fabula.adapters.persistence.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/**
 * Instants that somebody has asked about. What was known then is so for good: whatever comes is
 * recorded later, also by a process whose clock is behind, or by one that has looked at its clock
 * and not committed yet.
 */
final class ClosedInstants {
    private static final String IS_CLOSED =
            """
            select (select until from closed_instant) >= asked
                or coalesce((select recorded_at from event order by position desc limit 1) > asked, false)
            from (values (?::timestamptz)) question (asked)
            """;

    /**
     * Waits for the append under way. The next one comes to know of it with the head of the log. No
     * wait for the disk: the clock is past the instant before a crashed database is there again.
     */
    private static final String CLOSE =
            """
            select pg_advisory_xact_lock(%d), set_config('synchronous_commit', 'off', true);
            update closed_instant set until = greatest(until, ?)
            """
                    .formatted(LogTable.APPEND_LOCK);

    private final InstantSource clock;

    ClosedInstants(InstantSource clock) {
        this.clock = clock;
    }

    /** An instant to come stays open: what is known by then is not known yet. */
    void close(Connection connection, Instant instant) throws SQLException {
        if (!instant.isAfter(clock.instant()) && !isClosed(connection, instant)) {
            closeNow(connection, instant);
        }
    }

    private static boolean isClosed(Connection connection, Instant instant) throws SQLException {
        try (var statement = connection.prepareStatement(IS_CLOSED)) {
            statement.setObject(1, instant.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static void closeNow(Connection connection, Instant instant) throws SQLException {
        try (var statement = connection.prepareStatement(CLOSE)) {
            statement.setObject(1, instant.atOffset(ZoneOffset.UTC));
            statement.execute();
        }
    }
}
