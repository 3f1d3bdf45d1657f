package app.fabula.application.operation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A rebuild of projections from the log, beside the live ones.
 *
 * @param verify whether the rebuilt rows are compared with the live ones instead of replacing them
 * @param position up to which the log has been folded
 * @param target up to which it will be: it grows while others write
 * @param events that were folded since this run began; one that goes on with another's work folds
 *     fewer than there are
 * @param error why it failed
 */
public record Replay(
        UUID id,
        List<String> projections,
        boolean verify,
        State state,
        long position,
        long target,
        long events,
        Instant startedAt,
        Instant updatedAt,
        List<Comparison> comparisons,
        Optional<String> error) {
    public enum State {
        RUNNING,
        DONE,
        /** Somebody stopped it, or its process died: the next one goes on where it was. */
        STOPPED,
        FAILED
    }

    public Replay {
        projections = List.copyOf(projections);
        comparisons = List.copyOf(comparisons);
    }
}
