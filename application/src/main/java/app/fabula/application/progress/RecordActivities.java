package app.fabula.application.progress;

import app.fabula.domain.progress.Activity;
import app.fabula.domain.progress.QuarantineEvent.Cause;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.util.List;
import java.util.UUID;

/** In-port: the one way in for what learners do. */
@FunctionalInterface
public interface RecordActivities {
    /** Who brings it. */
    enum Source {
        DEVICE,
        /** Another system, of which nothing is too old. */
        IMPORT
    }

    sealed interface Outcome {
        /** It counts. */
        record Accepted() implements Outcome {}

        /** It is not believed, and waits for somebody to look at it. */
        record Quarantined(Cause cause) implements Outcome {}

        record Duplicate(FirstOutcome first) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    /**
     * @param id of the activity
     */
    record Result(UUID id, Outcome outcome) {}

    /** One result for each activity, in the order in which they came. */
    record Results(List<Result> results, long position) {
        public Results {
            results = List.copyOf(results);
        }
    }

    /**
     * Stores what is new and may be stored; in any order, however late, however often.
     *
     * @throws Refusal {@code unknown-learner}
     */
    Results record(LearnerId learner, List<Activity> activities, Source source);
}
