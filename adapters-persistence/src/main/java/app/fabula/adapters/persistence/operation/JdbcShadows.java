package app.fabula.adapters.persistence.operation;

import static app.fabula.adapters.persistence.operation.ShadowTables.SCHEMA;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.application.operation.Comparison;
import app.fabula.application.operation.Shadows;
import app.fabula.application.shared.ProjectionStore;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shadows are tables of the same names in a schema that is looked through first: the very same SQL
 * that writes a live read model writes its shadow.
 */
public final class JdbcShadows implements Shadows {
    /** Whoever holds it writes shadows. */
    static final int REPLAY_LOCK = 4712;

    /** For readers of the live tables to end; others wait behind, so it is not for long. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** For what nobody else waits behind: a batch of the follower under way, a vacuum. */
    private static final Duration LONG_PATIENCE = Duration.ofSeconds(10);

    /** SQLSTATE: the lock was not to be had in time; a deadlock. */
    private static final Set<String> HELD_UP = Set.of("55P03", "40P01");

    private final DataSource database;
    private final JdbcOperations jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate snapshot;
    private final ProjectionStore live;
    private final String release;
    private final ShadowTables tables;
    private final ShadowPositions positions;
    private final TableDigest digest;

    /**
     * @param live how far the live read models have come
     * @param release of the folds: what another one has left is not gone on with
     */
    public JdbcShadows(
            DataSource database,
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            Collection<ProjectionTables> tables,
            ProjectionStore live,
            String release) {
        this.database = database;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.live = live;
        this.release = release;
        this.tables = new ShadowTables(jdbc, tables);
        this.positions = new ShadowPositions(jdbc);
        this.digest = new TableDigest(jdbc);
    }

    @Override
    public Map<String, Long> open(Collection<String> projections) {
        return requireNonNull(
                transaction.execute(
                        _ -> projections.stream().collect(toMap(name -> name, this::open))));
    }

    private long open(String projection) {
        return positions
                .known(projection, release)
                .orElseGet(() -> {
                    tables.create(projection);
                    positions.begin(projection, release);
                    return 0L;
                });
    }

    @Override
    public void write(Runnable folding, Map<String, Stretch> stretches) {
        transaction.executeWithoutResult(_ -> {
            jdbc.execute("set local synchronous_commit = off");
            lookAtShadowsFirst();
            stretches.forEach(positions::move);
            folding.run();
        });
    }

    @Override
    public OptionalLong swap(String projection, Tail tail) {
        tables.analyze(projection);
        try {
            return OptionalLong.of(
                    requireNonNull(transaction.execute(_ -> swapNow(projection, tail))));
        } catch (DataAccessException e) {
            if (e.getRootCause() instanceof SQLException cause
                    && HELD_UP.contains(cause.getSQLState())) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }

    private long swapNow(String projection, Tail tail) {
        var schema = currentSchema();
        waitFor(LONG_PATIENCE);
        // A vacuum of a large table takes minutes, and goes away only for whoever has waited for a
        // second (deadlock_timeout). Those who read and write do not mind this lock.
        lock(schema, projection, "share update exclusive");
        // In the order in which a follower takes them: a batch of its own is over before this, or
        // begins after it. So is the return of what was set aside.
        jdbc.query(
                "select from projection_token where processor_name = ? for update",
                _ -> {},
                projection);
        waitFor(PATIENCE);
        jdbc.execute("lock table parked_sequence in share row exclusive mode");
        var position = live.position(projection);
        lookAtShadowsFirst();
        tail.fold(positions.lacking(projection, position));
        // Whoever reads waits from here on, each with a connection of the pool: no other one may be
        // needed before the end.
        lock(schema, projection, "access exclusive");
        tables.swap(projection, schema);
        positions.forget(projection);
        return position;
    }

    @Override
    public Comparison compare(String projection, Tail tail) {
        var schema = currentSchema();
        return requireNonNull(
                snapshot.execute(_ -> {
                    // The snapshot is taken by the first query after it.
                    lock(schema, projection, "access share");
                    var position = live.position(projection);
                    transaction.executeWithoutResult(_ -> {
                        lookAtShadowsFirst();
                        var lacking = positions.lacking(projection, position);
                        tail.fold(lacking);
                        positions.move(projection, lacking);
                    });
                    var names = tables.of(projection);
                    var rebuilt =
                            requireNonNull(transaction.execute(_ -> digest.of(SCHEMA, names)));
                    return new Comparison(projection, position, digest.of(schema, names), rebuilt);
                }));
    }

    @Override
    public void drop(Collection<String> projections) {
        transaction.executeWithoutResult(_ ->
                projections.forEach(name -> {
                    tables.drop(name);
                    positions.forget(name);
                }));
    }

    @Override
    public Optional<Turn> turn() {
        return ReplayTurn.take(database);
    }

    private void waitFor(Duration patience) {
        jdbc.execute("set local lock_timeout = '" + patience.toMillis() + "ms'");
    }

    private void lookAtShadowsFirst() {
        jdbc.execute(
                "select set_config('search_path', '%s, ' || current_setting('search_path'), true)"
                        .formatted(SCHEMA));
    }

    private void lock(String schema, String projection, String mode) {
        var names = tables.of(projection).stream().map(name -> schema + "." + name);
        jdbc.execute("lock table %s in %s mode".formatted(names.collect(joining(", ")), mode));
    }

    private String currentSchema() {
        return requireNonNull(
                jdbc.queryForObject("select quote_ident(current_schema())", String.class));
    }
}
