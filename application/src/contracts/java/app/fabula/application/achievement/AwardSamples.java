package app.fabula.application.achievement;

import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;

/** Announcements about rules with one tier over all languages, recognised in 1970. */
public final class AwardSamples {
    private AwardSamples() {}

    public static AchievementEvent awarded(
            LearnerId learner, String code, int generation, Instant earnedAt) {
        return new AchievementAwarded(
                learner, code, null, 1, generation, 1, earnedAt, Instant.EPOCH);
    }

    public static AchievementEvent awarded(LearnerId learner, String code, Instant earnedAt) {
        return awarded(learner, code, 1, earnedAt);
    }

    public static AchievementEvent redated(LearnerId learner, String code, Instant earnedAt) {
        return new AchievementRedated(learner, code, null, 1, 1, 1, earnedAt, Instant.EPOCH);
    }

    public static AchievementEvent revoked(
            LearnerId learner, String code, Instant earnedAt, Correction correction) {
        return new AchievementRevoked(
                learner, code, null, 1, 1, earnedAt, Instant.EPOCH, correction);
    }
}
