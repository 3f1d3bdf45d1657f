package app.fabula.adapters.rest.job;

import app.fabula.adapters.rest.shared.Prose;
import app.fabula.application.job.FailedLearner;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a job passed over, because it failed for them and for others it did not.
 *
 * @param why in a sentence; the server's log says more
 */
public record FailedLearnerResponse(UUID learnerId, @Prose(max = 1_000) String why) {
    /** How many are shown of a job. */
    public static final int MOST = 100;

    /** Null where there is nobody. */
    public static @Nullable List<FailedLearnerResponse> orNull(List<FailedLearner> failed) {
        return failed.isEmpty()
                ? null
                : failed.stream()
                        .map(one -> new FailedLearnerResponse(one.learner().value(), one.why()))
                        .toList();
    }
}
