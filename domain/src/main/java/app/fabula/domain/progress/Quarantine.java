package app.fabula.domain.progress;

import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.Review;

/** What has become of one activity in quarantine: a fold over its events. */
public sealed interface Quarantine {
    /** It has never been there. */
    record None() implements Quarantine {}

    record Waiting(ActivityQuarantined activity) implements Quarantine {}

    record Reviewed(ActivityQuarantined activity, Review review) implements Quarantine {}

    static Quarantine none() {
        return new None();
    }

    /** A review is the end, and there is none of what does not wait. */
    default Quarantine after(QuarantineEvent event) {
        return switch (event) {
            case ActivityQuarantined activity -> new Waiting(activity);
            case Review review ->
                    this instanceof Waiting(var activity) ? new Reviewed(activity, review) : this;
        };
    }
}
