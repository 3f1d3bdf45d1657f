package app.fabula.application.progress;

import app.fabula.application.access.Caller;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.QuarantineEvent.QuarantineDiscarded;
import java.time.Instant;
import java.util.Set;

/**
 * Who said that an activity counts no more, why, and when.
 *
 * @param by the name of a caller
 */
public record Voiding(Capacity capacity, String by, String reason, Instant at) {
    static Voiding of(ActivityVoided event) {
        return new Voiding(event.capacity(), event.by(), event.reason(), event.voidedAt());
    }

    /** There only who it was is on record: the learner in person, or somebody else. */
    static Voiding of(QuarantineDiscarded event) {
        var learner = Caller.person(event.learner().value(), Set.of());
        var capacity = event.by().equals(learner.name()) ? Capacity.LEARNER : Capacity.STAFF;
        return new Voiding(capacity, event.by(), event.reason(), event.occurredAt());
    }
}
