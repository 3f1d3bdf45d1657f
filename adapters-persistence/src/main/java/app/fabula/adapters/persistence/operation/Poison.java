package app.fabula.adapters.persistence.operation;

import app.fabula.application.shared.Overloaded;
import app.fabula.application.shared.ProjectionBehind;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import org.axonframework.common.AxonException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/** Failures of which what was given is the cause: it will fail again, and nothing else will. */
public final class Poison {
    /** SQLSTATE: more than PostgreSQL can do, such as a row that no index can hold. */
    private static final String PROGRAM_LIMIT = "54";

    private Poison() {}

    /** What would be different tomorrow with the same event, or hits every event, is not. */
    public static boolean isIn(Throwable failure) {
        var isItself =
                switch (failure) {
                    case DataIntegrityViolationException _ -> true;
                    case DataAccessException beyond -> isBeyondALimit(beyond);
                    case TransactionException _ -> false;
                    case AxonException _ -> false;
                    case Overloaded _ -> false;
                    case ProjectionBehind _ -> false;
                    case RejectedExecutionException _ -> false;
                    case CancellationException _ -> false;
                    case Error _ -> false;
                    default -> true;
                };
        var cause = failure.getCause();
        return isItself && (cause == null || cause instanceof SQLException || isIn(cause));
    }

    /**
     * In words that an operator understands: no statement, and no name of a class where it says
     * more.
     */
    static String said(RuntimeException failure) {
        var cause =
                failure instanceof DataAccessException data ? data.getMostSpecificCause() : failure;
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    }

    /** Spring takes it for a lack of resources. */
    private static boolean isBeyondALimit(DataAccessException failure) {
        return failure.getCause() instanceof SQLException cause
                && Objects.requireNonNullElse(cause.getSQLState(), "").startsWith(PROGRAM_LIMIT);
    }
}
