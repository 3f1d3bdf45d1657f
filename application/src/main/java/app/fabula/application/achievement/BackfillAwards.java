package app.fabula.application.achievement;

import app.fabula.domain.shared.LearnerId;
import java.util.Optional;
import java.util.UUID;

/** In-port: announces what rules of today find in what was done before, learner by learner. */
public interface BackfillAwards {
    /**
     * How far it is.
     *
     * @param learners who were looked at in this step
     * @param last of them: where to go on; empty when all have been looked at
     */
    record Step(int learners, Optional<LearnerId> last) {}

    /**
     * Looks at some more learners. What was announced before stays as it is, so the same step may
     * be done again, by anybody.
     *
     * @param run the id of the whole of it, which is named as the cause
     * @param after the last one of the step before; empty at first
     */
    Step step(UUID run, Optional<LearnerId> after, int limit);
}
