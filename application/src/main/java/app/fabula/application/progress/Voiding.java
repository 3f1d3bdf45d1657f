package app.fabula.application.progress;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import java.time.Instant;

/**
 * Who said that an activity counts no more, why, and when.
 *
 * @param by the name of a caller
 */
public record Voiding(Capacity capacity, String by, String reason, Instant at) {
    static Voiding of(ActivityVoided event) {
        return new Voiding(event.capacity(), event.by(), event.reason(), event.voidedAt());
    }
}
