package app.fabula.application.achievement;

import app.fabula.domain.achievement.Rule;
import app.fabula.domain.shared.LearnerId;
import java.util.Optional;

/** In-port: what would come of a version of a rule, before it is published. Changes nothing. */
public interface TryRule {
    /**
     * Of some learners, or of all of them.
     *
     * @param learners who were looked at
     * @param gain who would be awarded something that they do not have
     * @param wouldHaveLost who have something that they would not have earned by it; they keep it
     * @param last where to go on; empty when all have been looked at
     */
    record Trial(int learners, int gain, int wouldHaveLost, Optional<LearnerId> last) {
        public static Trial begun() {
            return new Trial(0, 0, 0, Optional.empty());
        }
    }

    /**
     * Looks at some more learners.
     *
     * @param before what has been found so far
     */
    Trial step(Rule rule, Trial before, int limit);
}
