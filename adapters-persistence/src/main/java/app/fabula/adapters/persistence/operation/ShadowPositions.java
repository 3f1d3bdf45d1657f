package app.fabula.adapters.persistence.operation;

import app.fabula.application.operation.Shadows.Stretch;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcOperations;

/** How far each shadow has come, and which release has folded it. */
final class ShadowPositions {
    private final JdbcOperations jdbc;

    ShadowPositions(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where there is none that can be gone on with: its live one may have begun anew. */
    Optional<Long> known(String projection, String release) {
        var found =
                jdbc.queryForList(
                        """
                        select position from shadow
                        where projection = ? and release = ? and position <= projection_position(projection)
                        """,
                        Long.class,
                        projection,
                        release);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    void begin(String projection, String release) {
        jdbc.update(
                """
                insert into shadow (projection, position, release) values (?, 0, ?)
                on conflict (projection) do update set position = 0, release = excluded.release
                """,
                projection,
                release);
    }

    /**
     * What it lacks of a live one; nobody else takes it forward until the end of the transaction.
     */
    Stretch lacking(String projection, long live) {
        var reached =
                jdbc.queryForList(
                        "select position from shadow where projection = ? and position <= ? for update",
                        Long.class,
                        projection,
                        live);
        if (reached.isEmpty()) {
            throw notThere(projection);
        }
        return new Stretch(reached.getFirst(), live);
    }

    void move(String projection, Stretch stretch) {
        var moved =
                jdbc.update(
                        "update shadow set position = ? where projection = ? and position = ?",
                        stretch.until(),
                        projection,
                        stretch.after());
        if (moved == 0) {
            throw notThere(projection);
        }
    }

    void forget(String projection) {
        jdbc.update("delete from shadow where projection = ?", projection);
    }

    private static OptimisticLockingFailureException notThere(String projection) {
        return new OptimisticLockingFailureException(
                "The shadow of %s is not where it was left: another replay writes it, or its live one has begun anew."
                        .formatted(projection));
    }
}
