package app.fabula.application.progress;

import app.fabula.domain.progress.Activity;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.Cause;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;

/** An activity as it was reported, and why it is not believed. */
public record QuarantinedActivity(
        LearnerId learner, Activity activity, Cause cause, Instant receivedAt) {
    public static QuarantinedActivity of(ActivityQuarantined event) {
        return new QuarantinedActivity(
                event.learner(), event.asReported(), event.cause(), event.receivedAt());
    }
}
