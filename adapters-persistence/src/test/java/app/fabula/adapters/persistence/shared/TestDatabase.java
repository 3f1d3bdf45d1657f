package app.fabula.adapters.persistence.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** A migrated database of its own for each test class, on one PostgreSQL for all of them. */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger count = new AtomicInteger();
    private static final EmbeddedPostgres server = start();

    private final String url;
    private final HikariDataSource pool;

    public TestDatabase() {
        var name = "test_" + count.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        url = server.getJdbcUrl("postgres", name);
        pool = connect();
        Flyway.configure().dataSource(pool).load().migrate();
    }

    public HikariDataSource pool() {
        return pool;
    }

    /** One more pool, as another process would have. */
    public HikariDataSource connect() {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(12);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        pool.close();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
