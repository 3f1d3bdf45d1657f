package app.fabula.bootstrap.database;

import app.fabula.bootstrap.settings.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a PostgreSQL says of itself at the start.
 *
 * @param version such as 180006
 * @param fsync off where a power failure loses what was committed
 * @param synchronousCommit off where a crash loses what was committed
 */
record ServerCheck(int version, String fsync, String synchronousCommit) {
    private static final int OLDEST = 150_000;

    static ServerCheck of(DatabaseAddress address) {
        try (var connection = connect(address)) {
            return new ServerCheck(
                    Integer.parseInt(shown(connection, "server_version_num")),
                    shown(connection, "fsync"),
                    shown(connection, "synchronous_commit"));
        } catch (SQLException e) {
            throw silent(address, e);
        }
    }

    /** Without its cause, which would take the URL, and a password in it, to the log. */
    static DatabaseFailure silent(DatabaseAddress address, SQLException cause) {
        return new DatabaseFailure(
                "The database %s does not answer: %s"
                        .formatted(address, withoutPassword(cause.getMessage(), address)));
    }

    /** Sentences; empty where nothing committed can be lost. */
    List<String> dangers() {
        var dangers = new ArrayList<String>();
        if (fsync.equals("off")) {
            dangers.add(
                    "PostgreSQL runs with fsync=off: a power failure may lose what was stored.");
        }
        if (synchronousCommit.equals("off")) {
            dangers.add(
                    "PostgreSQL runs with synchronous_commit=off: a crash may lose what was stored.");
        }
        return dangers;
    }

    void mustBeRecent() {
        if (version < OLDEST) {
            throw new DatabaseFailure(
                    "Fabula needs PostgreSQL 15 or later, and this one is version %d."
                            .formatted(version / 10_000));
        }
    }

    static Connection connect(DatabaseAddress address) throws SQLException {
        // The driver looks into the URL for what is null here.
        return DriverManager.getConnection(
                address.url(), orNull(address.user()), orNull(address.password()));
    }

    /** Of a URL that it does not understand the driver repeats all. */
    private static String withoutPassword(@Nullable String message, DatabaseAddress address) {
        return String.valueOf(message).replace(address.url(), address.toString());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String shown(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
