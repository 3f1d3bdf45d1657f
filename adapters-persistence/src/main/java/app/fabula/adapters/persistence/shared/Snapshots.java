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
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a projection together with the position that it shows, from one snapshot of the database:
 * also for who is in a transaction already, which may have begun before.
 */
public final class Snapshots {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final JdbcOperations jdbc;
    private final TransactionTemplate snapshot;
    private final TransactionTemplate outside;
    private final Map<String, String> beginnings;

    public Snapshots(
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            Collection<ProjectionTables> tables) {
        this.jdbc = jdbc;
        this.beginnings =
                tables.stream().collect(toMap(ProjectionTables::projection, Snapshots::beginning));
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.outside = new TransactionTemplate(transactions);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /**
     * Waits a while for the position that the reader insists on.
     *
     * @throws ProjectionBehind when it does not come in time, or who waits is interrupted
     */
    public <T> Shown<T> read(String projection, Supplier<T> query) {
        awaitPosition(projection);
        return Objects.requireNonNull(
                snapshot.execute(_ -> {
                    var position = begin(projection);
                    return new Shown<>(query.get(), position);
                }));
    }

    /**
     * What a single statement reads, in one round trip: it sees one snapshot by itself.
     *
     * @param statement that reads the position beside the rest
     * @throws ProjectionBehind as {@link #read}
     */
    public <T> Shown<T> glance(String projection, Supplier<Shown<T>> statement) {
        awaitPosition(projection);
        return Objects.requireNonNull(outside.execute(_ -> statement.get()));
    }

    /**
     * In one round trip. The snapshot is taken by the last statement: a replay that puts other
     * tables in place is either over before it, or waits until this is over.
     */
    private static String beginning(ProjectionTables tables) {
        return """
        set transaction isolation level repeatable read;
        lock table %s in access share mode;
        select projection_position('%s')
        """
                .formatted(String.join(", ", tables.tables()), tables.projection());
    }

    private long begin(String projection) {
        var sql = Objects.requireNonNull(beginnings.get(projection), projection);
        return Objects.requireNonNull(
                jdbc.execute(
                        sql,
                        (PreparedStatementCallback<Long>)
                                statement -> {
                                    statement.execute();
                                    statement.getMoreResults();
                                    statement.getMoreResults();
                                    var position = statement.getResultSet();
                                    position.next();
                                    return position.getLong(1);
                                }));
    }

    private void awaitPosition(String projection) {
        var awaited = Awaited.position();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (awaited > 0 && position(projection) < awaited) {
            if (System.nanoTime() > end || Thread.interrupted()) {
                throw new ProjectionBehind(projection);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private long position(String projection) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select projection_position(?)", Long.class, projection));
    }
}
