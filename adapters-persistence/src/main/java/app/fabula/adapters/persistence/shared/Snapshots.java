package app.fabula.adapters.persistence.shared;

import app.fabula.application.shared.Awaited;
import app.fabula.application.shared.ProjectionBehind;
import app.fabula.application.shared.Shown;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a projection together with the position that it shows, from one snapshot of the database.
 */
public final class Snapshots {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;

    public Snapshots(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Waits a while for the position that the reader insists on.
     *
     * @throws ProjectionBehind when it does not come in time
     */
    public <T> Shown<T> read(String projection, Supplier<T> query) {
        awaitPosition(projection);
        return Objects.requireNonNull(
                snapshot.execute(_ -> new Shown<>(query.get(), position(projection))));
    }

    private void awaitPosition(String projection) {
        var awaited = Awaited.position();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (awaited > 0 && position(projection) < awaited) {
            if (System.nanoTime() > end) {
                throw new ProjectionBehind(projection);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private long position(String projection) {
        return jdbc.sql("select projection_position(?)")
                .param(projection)
                .query(Long.class)
                .single();
    }
}
