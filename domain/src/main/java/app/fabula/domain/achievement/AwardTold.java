package app.fabula.domain.achievement;

import app.fabula.domain.shared.Announced;
import java.time.Instant;
import java.util.Optional;

/**
 * What a learner has been told about one award: a fold over announcements.
 *
 * @param generation how often it was awarded: what was revoked and is earned again is of the next
 * @param rule version of the rule by which it was earned, as told last; 0 before that
 * @param recognisedAt when it was noticed, as told last; empty where nobody recorded it
 */
public record AwardTold(
        int generation, int rule, Announced announced, Optional<Instant> recognisedAt) {
    public static AwardTold nothing() {
        return new AwardTold(0, 0, Announced.nothing(), Optional.empty());
    }

    AwardTold awarded(Instant at, int version, Optional<Instant> recognised) {
        return new AwardTold(generation + 1, version, announced.as(at), recognised);
    }

    AwardTold redated(Instant at, int version, Optional<Instant> recognised) {
        return new AwardTold(generation, version, announced.as(at), recognised);
    }

    AwardTold revoked(Optional<Instant> recognised) {
        return new AwardTold(generation, rule, announced.takenBack(), recognised);
    }

    /** Whether the learner has it, as far as they know. */
    public boolean stands() {
        return announced.at().isPresent();
    }
}
