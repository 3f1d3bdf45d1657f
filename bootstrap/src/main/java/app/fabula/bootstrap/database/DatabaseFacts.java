package app.fabula.bootstrap.database;

import app.fabula.bootstrap.settings.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Properties;

/**
 * A PostgreSQL as a doctor sees it.
 *
 * @param version such as 180006
 * @param durability the settings that keep what is committed, and their values
 * @param ahead how much later it is there than here, about
 */
public record DatabaseFacts(
        int version,
        Map<String, String> durability,
        String encoding,
        String user,
        boolean mayCreateTables,
        Duration ahead) {
    private static final String PATIENCE_SECONDS = "5";
    private static final String QUESTION =
            """
            select current_setting('server_version_num')::integer as version,
                   current_setting('fsync') as fsync,
                   current_setting('synchronous_commit') as synchronous_commit,
                   current_setting('full_page_writes') as full_page_writes,
                   current_setting('server_encoding') as encoding,
                   current_user as name,
                   coalesce(has_schema_privilege(current_schema(), 'create'), false) as may_create,
                   clock_timestamp() as now
            """;

    /**
     * @throws DatabaseFailure when it does not answer within seconds
     */
    public static DatabaseFacts ask(DatabaseAddress address, InstantSource clock) {
        try (var connection = connect(address);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(QUESTION)) {
            rows.next();
            return of(rows, clock.instant());
        } catch (SQLException e) {
            throw ServerCheck.silent(address, e);
        }
    }

    private static DatabaseFacts of(ResultSet row, Instant here) throws SQLException {
        return new DatabaseFacts(
                row.getInt("version"),
                Map.of(
                        "fsync", row.getString("fsync"),
                        "synchronous_commit", row.getString("synchronous_commit"),
                        "full_page_writes", row.getString("full_page_writes")),
                row.getString("encoding"),
                row.getString("name"),
                row.getBoolean("may_create"),
                Duration.between(here, row.getObject("now", OffsetDateTime.class).toInstant()));
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        var properties = new Properties();
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        properties.setProperty("loginTimeout", PATIENCE_SECONDS);
        properties.setProperty("socketTimeout", PATIENCE_SECONDS);
        if (!address.user().isEmpty()) {
            properties.setProperty("user", address.user());
        }
        if (!address.password().isEmpty()) {
            properties.setProperty("password", address.password());
        }
        return DriverManager.getConnection(address.url(), properties);
    }
}
