package app.fabula.adapters.persistence.operation;

import app.fabula.application.operation.Shadows.Turn;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/** A lock of a connection of its own: PostgreSQL releases it when the process dies. */
final class ReplayTurn implements Turn {
    private static final Logger log = LoggerFactory.getLogger(ReplayTurn.class);

    private final Connection connection;

    private ReplayTurn(Connection connection) {
        this.connection = connection;
    }

    /** Empty where another has it. */
    static Optional<Turn> take(DataSource database) {
        try {
            var connection = database.getConnection();
            try {
                if (call(connection, "pg_try_advisory_lock")) {
                    return Optional.of(new ReplayTurn(connection));
                }
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The database cannot be asked.", e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            call(connection, "pg_advisory_unlock");
        } catch (SQLException e) {
            log.warn("The connection that held the turn is lost, and the turn with it.", e);
        }
    }

    private static boolean call(Connection connection, String function) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select %s(%d)".formatted(function, JdbcShadows.REPLAY_LOCK))) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
