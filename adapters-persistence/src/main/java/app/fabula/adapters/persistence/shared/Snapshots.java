package app.fabula.adapters.persistence.shared;

import static java.util.stream.Collectors.toMap;

import app.fabula.application.shared.Awaited;
import app.fabula.application.shared.ProjectionBehind;
import app.fabula.application.shared.Shown;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
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
    private final Map<String, String> locks;

    public Snapshots(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Collection<ProjectionTables> tables) {
        this.jdbc = jdbc;
        this.locks = tables.stream().collect(toMap(ProjectionTables::projection, Snapshots::lock));
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
                snapshot.execute(_ -> {
                    // The snapshot is taken by the first query after it: a replay that puts other
                    // tables in place is either over before it, or waits until this is over.
                    jdbc.sql(Objects.requireNonNull(locks.get(projection), projection)).update();
                    return new Shown<>(query.get(), position(projection));
                }));
    }

    private static String lock(ProjectionTables tables) {
        return "lock table " + String.join(", ", tables.tables()) + " in access share mode";
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
