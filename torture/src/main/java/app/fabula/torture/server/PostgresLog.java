package app.fabula.torture.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Read in the database itself: nothing that the server says is believed. */
public final class PostgresLog implements EventLog, AutoCloseable {
    private final Connection connection;

    public PostgresLog(String url, String user, String password) throws SQLException {
        this.connection = DriverManager.getConnection(url, user, password);
    }

    @Override
    public long events() {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNT)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
