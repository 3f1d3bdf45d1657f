package app.fabula.bootstrap.database;

import java.sql.SQLException;

/** One statement, one connection. */
final class Sql {
    private Sql() {}

    static void run(Database database, String statement) throws SQLException {
        try (var connection = ServerCheck.connect(database.address());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    static String ask(Database database, String query) throws SQLException {
        try (var connection = ServerCheck.connect(database.address());
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
