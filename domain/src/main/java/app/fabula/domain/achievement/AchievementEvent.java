package app.fabula.domain.achievement;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;

/** Announcements of what was earned. No number is computed from them. */
public sealed interface AchievementEvent {
    LearnerId learner();

    /** Of an {@link Achievement}; a later release may know more of them. */
    String code();

    Instant occurredAt();

    /**
     * @param occurredAt when the deciding fact occurred
     */
    record AchievementAwarded(LearnerId learner, String code, Instant occurredAt)
            implements AchievementEvent {}

    /**
     * Corrects what was announced before: it was earned at another time.
     *
     * @param occurredAt when the fact occurred that decides now
     */
    record AchievementRedated(LearnerId learner, String code, Instant occurredAt)
            implements AchievementEvent {}

    /**
     * Takes back what was announced before.
     *
     * @param occurredAt when it had been earned, as announced last
     */
    record AchievementRevoked(LearnerId learner, String code, Instant occurredAt)
            implements AchievementEvent {}
}
