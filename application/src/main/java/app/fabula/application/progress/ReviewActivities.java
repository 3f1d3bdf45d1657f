package app.fabula.application.progress;

import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.util.UUID;

/** In-port: somebody has looked at an activity in quarantine. */
public interface ReviewActivities {
    enum End {
        RELEASED,
        DISCARDED
    }

    /**
     * The first review that there was.
     *
     * @param by a person or a key by its id, or {@code system}
     */
    record Reviewed(UUID activity, End end, String by, String reason, Instant at, long position) {}

    /**
     * It is true, and counts on its true day.
     *
     * @param by the name of whoever says so
     * @throws Refusal {@code unknown-quarantined-activity}, {@code already-discarded}, {@code
     *     still-in-the-future}, and those of a fact
     */
    Reviewed release(ActivityKey key, String by, String reason);

    /**
     * It is not, and never counts.
     *
     * @param by the name of whoever says so
     * @throws Refusal {@code unknown-quarantined-activity}, {@code already-released}
     */
    Reviewed discard(ActivityKey key, String by, String reason);
}
