package app.fabula.domain.achievement;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;

/** Announcements of what was earned. No number is computed from them. */
public sealed interface AchievementEvent {
    LearnerId learner();

    Instant occurredAt();

    /**
     * @param code of an {@link Achievement}; a later release may know more of them
     * @param occurredAt when the deciding fact occurred
     */
    record AchievementAwarded(LearnerId learner, String code, Instant occurredAt)
            implements AchievementEvent {}
}
