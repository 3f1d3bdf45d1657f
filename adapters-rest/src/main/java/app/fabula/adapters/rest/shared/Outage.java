package app.fabula.adapters.rest.shared;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells "the database cannot be reached, or is full" from a bug, whoever wrapped it how often. */
final class Outage {
    private static final int DEEPEST = 50;

    /**
     * What the pool says, without a state, of a connection that it has given up. Where a
     * transaction is to be rolled back on one, this is all that is left of what cut it.
     */
    private static final String GIVEN_UP = "Connection is closed";

    private Outage() {}

    static boolean caused(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Outage::cause)
                .limit(DEEPEST)
                .takeWhile(cause -> cause != null)
                .anyMatch(cause -> cause instanceof SQLException sql && isOutage(sql));
    }

    private static @Nullable Throwable cause(@Nullable Throwable failure) {
        return failure == null ? null : failure.getCause();
    }

    /**
     * SQLSTATE class 08: connection; 53: resources, such as disk and connections; 57P: shut down by
     * an operator, or not yet up (PostgreSQL, appendix A).
     */
    private static boolean isOutage(SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || (state.isEmpty() && GIVEN_UP.equals(failure.getMessage()));
    }
}
