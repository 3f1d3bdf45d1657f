package app.fabula.application.progress;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.util.UUID;

/** In-port: what was recorded, or quarantined, and is not true, or is not to count. */
@FunctionalInterface
public interface VoidActivities {
    record Voided(UUID activity, Voiding voiding, long position) {}

    /**
     * Has an activity count no more; one that waits in quarantine is discarded. Whoever says so
     * again is told what was said first.
     *
     * @param by the name of whoever says so
     * @throws Refusal {@code unknown-activity}, {@code too-late-to-void}, {@code already-released}
     *     of one that is let in at that moment
     */
    Voided voidActivity(
            LearnerId learner, UUID activity, Capacity capacity, String by, String reason);
}
