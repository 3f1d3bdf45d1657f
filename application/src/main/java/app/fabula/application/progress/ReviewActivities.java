package app.fabula.application.progress;

import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.QuarantineEvent.Review;
import app.fabula.domain.shared.Refusal;

/** In-port: somebody has looked at an activity in quarantine. */
public interface ReviewActivities {
    /**
     * @param review the first one that there was
     */
    record Reviewed(Review review, long position) {}

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
