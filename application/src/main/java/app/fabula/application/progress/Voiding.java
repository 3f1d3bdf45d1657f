package app.fabula.application.progress;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.By;
import java.time.Instant;

/** Who said that an activity counts no more, why, and when. */
public record Voiding(By by, String reason, Instant at) {
    static Voiding of(ActivityVoided event) {
        return new Voiding(event.by(), event.reason(), event.voidedAt());
    }
}
