package app.fabula.adapters.persistence.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** A migrated database of its own for each test class. */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger count = new AtomicInteger();

    private final String url;
    private final HikariDataSource pool;

    public TestDatabase() {
        this(TestServer.embedded());
    }

    public TestDatabase(TestServer server) {
        var name = "test_" + count.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        url = server.url(name);
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
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(12);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        pool.close();
    }
}
