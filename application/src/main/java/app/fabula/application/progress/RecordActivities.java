package app.fabula.application.progress;

import app.fabula.domain.progress.Activity;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.util.List;
import java.util.UUID;

/** In-port: the one way in for what learners do. */
@FunctionalInterface
public interface RecordActivities {
    enum Outcome {
        ACCEPTED,
        DUPLICATE,
        REFUSED
    }

    /**
     * @param id of the activity
     * @param code of the refusal, empty otherwise
     * @param detail of the refusal, empty otherwise
     */
    record Result(UUID id, Outcome outcome, String code, String detail) {}

    /** One result for each activity, in the order in which they came. */
    record Results(List<Result> results, long position) {}

    /**
     * Stores what is new and may be stored; in any order, however late, however often.
     *
     * @throws Refusal {@code unknown-learner}
     */
    Results record(LearnerId learner, List<Activity> activities);
}
