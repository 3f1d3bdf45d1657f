package app.fabula.adapters.persistence.operation;

import static app.fabula.adapters.persistence.operation.ShadowTables.SCHEMA;
import static java.util.Objects.requireNonNull;

import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.application.operation.Comparison;
import app.fabula.application.operation.Shadows;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
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

    private static final int ATTEMPTS = 120;

    /** SQLSTATE: the lock was not to be had in time; a deadlock. */
    private static final Set<String> HELD_UP = Set.of("55P03", "40P01");

    private final DataSource database;
    private final JdbcOperations jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate snapshot;
    private final Map<String, List<String>> tables;
    private final String release;
    private final ShadowTables shadows;
    private final TableDigest digest;

    /**
     * @param release of the folds: what another one has left is not gone on with
     */
    public JdbcShadows(
            DataSource database,
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            Collection<ProjectionTables> tables,
            String release) {
        this.database = database;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.tables =
                tables.stream()
                        .collect(
                                Collectors.toMap(
                                        ProjectionTables::projection, ProjectionTables::tables));
        this.release = release;
        this.shadows = new ShadowTables(jdbc);
        this.digest = new TableDigest(jdbc);
    }

    @Override
    public Map<String, Long> open(Collection<String> projections) {
        return requireNonNull(
                transaction.execute(_ -> {
                    var reached = new LinkedHashMap<String, Long>();
                    projections.forEach(name -> reached.put(name, open(name)));
                    return reached;
                }));
    }

    @Override
    public void write(Runnable folding, Map<String, Long> reached) {
        transaction.executeWithoutResult(_ -> {
            jdbc.execute("set local synchronous_commit = off");
            lookAtShadowsFirst();
            folding.run();
            reached.forEach(this::note);
        });
    }

    @Override
    public long swap(String projection, Tail tail) {
        for (var attempt = 1; ; attempt++) {
            try {
                return swapNow(projection, tail);
            } catch (DataAccessException e) {
                if (attempt == ATTEMPTS || !isHeldUp(e)) {
                    throw e;
                }
                // Whoever waited behind goes first.
                LockSupport.parkNanos(PATIENCE.toNanos());
            }
        }
    }

    private static boolean isHeldUp(DataAccessException failure) {
        return failure.getRootCause() instanceof SQLException cause
                && HELD_UP.contains(cause.getSQLState());
    }

    private long swapNow(String projection, Tail tail) {
        return requireNonNull(
                transaction.execute(_ -> {
                    // In the order in which a follower takes them: a batch of its own is over
                    // before this, or begins after it. What is read after the locks sees all that
                    // was before them.
                    jdbc.execute("set local lock_timeout = '" + PATIENCE.toMillis() + "ms'");
                    jdbc.query(
                            "select from projection_token where processor_name = ? for update",
                            _ -> {},
                            projection);
                    jdbc.execute("lock table parked_sequence in share row exclusive mode");
                    lock(projection, "access exclusive");
                    var position = position(projection);
                    var live = currentSchema();
                    lookAtShadowsFirst();
                    tail.fold(reached(projection), position);
                    tables(projection).forEach(table -> shadows.swap(table, live));
                    swapParked(projection, live);
                    forget(projection);
                    return position;
                }));
    }

    @Override
    public Comparison compare(String projection, Tail tail) {
        return requireNonNull(
                snapshot.execute(_ -> {
                    // The snapshot is taken by the first query after it.
                    lock(projection, "access share");
                    var position = position(projection);
                    var rows = tables(projection);
                    transaction.executeWithoutResult(_ -> {
                        lookAtShadowsFirst();
                        tail.fold(reached(projection), position);
                        note(projection, position);
                    });
                    var rebuilt = requireNonNull(transaction.execute(_ -> digest.of(SCHEMA, rows)));
                    return new Comparison(
                            projection, position, digest.of(currentSchema(), rows), rebuilt);
                }));
    }

    @Override
    public void drop(Collection<String> projections) {
        transaction.executeWithoutResult(_ ->
                projections.forEach(name -> {
                    tables(name).forEach(shadows::drop);
                    forget(name);
                }));
    }

    @Override
    public Optional<Turn> turn() {
        return ReplayTurn.take(database);
    }

    private long open(String projection) {
        var known =
                jdbc.queryForList(
                        "select position from shadow where projection = ? and release = ?",
                        Long.class,
                        projection,
                        release);
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        forget(projection);
        tables(projection).forEach(shadows::create);
        jdbc.update("insert into shadow values (?, 0, ?)", projection, release);
        return 0;
    }

    private void lookAtShadowsFirst() {
        jdbc.execute(
                "select set_config('search_path', '%s, ' || current_setting('search_path'), true)"
                        .formatted(SCHEMA));
    }

    private void lock(String projection, String mode) {
        jdbc.execute(
                "lock table %s in %s mode".formatted(String.join(", ", tables(projection)), mode));
    }

    private List<String> tables(String projection) {
        return requireNonNull(tables.get(projection), projection);
    }

    private String currentSchema() {
        return requireNonNull(
                jdbc.queryForObject("select quote_ident(current_schema())", String.class));
    }

    private long position(String projection) {
        return requireNonNull(
                jdbc.queryForObject("select projection_position(?)", Long.class, projection));
    }

    private long reached(String projection) {
        return requireNonNull(
                jdbc.queryForObject(
                        "select position from shadow where projection = ?",
                        Long.class,
                        projection));
    }

    private void note(String projection, long position) {
        jdbc.update("update shadow set position = ? where projection = ?", position, projection);
    }

    private void swapParked(String projection, String live) {
        jdbc.update(
                "delete from %s.parked_sequence where follower = ?".formatted(live), projection);
        jdbc.update(
                "insert into %s.parked_sequence select * from %s.parked_sequence where follower = ?"
                        .formatted(live, SCHEMA),
                projection);
    }

    private void forget(String projection) {
        jdbc.update("delete from shadow where projection = ?", projection);
        jdbc.update(
                "delete from %s.parked_sequence where follower = ?".formatted(SCHEMA), projection);
    }
}
