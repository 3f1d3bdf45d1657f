package app.fabula.benchmarks.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL of its own for one bench, set up as the application does it. */
public final class BenchDatabase implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final HikariDataSource pool;

    private BenchDatabase(EmbeddedPostgres server) {
        this.server = server;
        var config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(16);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        this.pool = new HikariDataSource(config);
    }

    public static BenchDatabase start() {
        try {
            // Made for tests, it would wait for no disk.
            var server =
                    EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .start();
            var database = new BenchDatabase(server);
            Flyway.configure().dataSource(database.pool).load().migrate();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DataSource pool() {
        return pool;
    }

    public JdbcOperations jdbc() {
        return new JdbcTemplate(pool);
    }

    public String version() {
        return Objects.requireNonNull(jdbc().queryForObject("show server_version", String.class));
    }

    /** As the server does by itself, some time after much has been written. */
    public void settle() {
        jdbc().execute("vacuum (analyze)");
        jdbc().execute("checkpoint");
    }

    @Override
    public void close() {
        pool.close();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
