package app.fabula.application.operation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** In-port. */
public interface Replays {
    /**
     * Begins and returns. Policies have no part in it. Of a keyed request that comes again the
     * replay has begun already, and is told as it was then.
     *
     * @param projections none of them means all
     * @throws app.fabula.domain.shared.Refusal {@code unknown-projection}, {@code replay-running}
     */
    Replay start(List<String> projections, boolean verify);

    Optional<Replay> find(UUID id);

    /** The newest first. */
    List<Replay> recent();

    /**
     * Asks it to stop at the next batch; the shadows stay for the next one to go on with.
     *
     * @return false where none of this id is running
     */
    boolean stop(UUID id);
}
