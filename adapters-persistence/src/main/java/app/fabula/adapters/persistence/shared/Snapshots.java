package app.fabula.adapters.persistence.shared;

import app.fabula.application.shared.Shown;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a projection together with the position that it shows, from one snapshot of the database.
 */
public final class Snapshots {
    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;

    public Snapshots(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public <T> Shown<T> read(String projection, Supplier<T> query) {
        return Objects.requireNonNull(
                snapshot.execute(_ -> new Shown<>(query.get(), position(projection))));
    }

    private long position(String projection) {
        return jdbc.sql("select projection_position(?)")
                .param(projection)
                .query(Long.class)
                .single();
    }
}
