package app.fabula.application.achievement;

import app.fabula.application.shared.Shown;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** In-port. */
@FunctionalInterface
public interface GetAchievements {
    /**
     * @param earned by the time at which it was
     * @param open what is not earned yet, in the order of the rules: the next tier of each
     */
    record Standing(List<Earned> earned, List<Open> open) {
        public Standing {
            earned = List.copyOf(earned);
            open = List.copyOf(open);
        }
    }

    /**
     * @param rule the version by which it was earned
     * @param earnedAt when the deciding fact occurred
     * @param day the learner's, of that fact
     * @param told empty until it is announced as it is now, a moment later
     * @param rarity part of the active learners who have it; empty where few have
     */
    record Earned(
            AwardKey award,
            RuleForm rule,
            Instant earnedAt,
            LocalDate day,
            Optional<Told> told,
            OptionalDouble rarity) {}

    /**
     * @param generation from 1: how often it was awarded
     * @param recognisedAt when it was noticed; empty where a release of old did not record it
     */
    record Told(int generation, Optional<Instant> recognisedAt) {}

    /**
     * @param rule the newest version
     * @param current what is measured, in the window in which the learner is today
     * @param fraction of the target, 0 to 1
     * @param rarity part of the active learners who have it; empty where few have
     */
    record Open(
            AwardKey award,
            RuleForm rule,
            long current,
            long target,
            double fraction,
            OptionalDouble rarity) {}

    /**
     * By all facts that count, and the rules of now.
     *
     * @throws Refusal {@code unknown-learner}
     */
    Shown<Standing> of(LearnerId learner);
}
