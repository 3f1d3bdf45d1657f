package app.fabula.domain.achievement;

import app.fabula.domain.shared.Announced;
import java.time.Instant;

/**
 * What a learner has been told about one award: a fold over announcements.
 *
 * @param generation how often it was awarded: what was revoked and is earned again is of the next
 * @param rule version of the rule by which it was earned, as told last; 0 before that
 */
public record AwardTold(int generation, int rule, Announced announced) {
    public static AwardTold nothing() {
        return new AwardTold(0, 0, Announced.nothing());
    }

    AwardTold awarded(Instant at, int version) {
        return new AwardTold(generation + 1, version, announced.as(at));
    }

    AwardTold redated(Instant at, int version) {
        return new AwardTold(generation, version, announced.as(at));
    }

    AwardTold revoked() {
        return new AwardTold(generation, rule, announced.takenBack());
    }

    /** Whether the learner has it, as far as they know. */
    boolean stands() {
        return announced.at().isPresent();
    }
}
