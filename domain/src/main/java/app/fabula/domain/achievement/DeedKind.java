package app.fabula.domain.achievement;

import static app.fabula.domain.achievement.Quantity.ACTIVE_SECONDS;
import static app.fabula.domain.achievement.Quantity.DAYS_AWAY;
import static app.fabula.domain.achievement.Quantity.SITTINGS;
import static app.fabula.domain.achievement.Quantity.STREAK_DAYS;
import static app.fabula.domain.achievement.Quantity.WORDS;

import java.util.Set;

/** What a learner did, or brought about by it. */
public enum DeedKind {
    STORY_STARTED,
    PAGE_READ,
    STORY_FINISHED,
    /** The first time only; {@link #STORY_REREAD} tells of the others. */
    STORY_COMPLETED,
    STORY_REREAD,
    /** The goal of the learner's day was met; once a day. */
    GOAL_MET;

    /** That deeds of this kind have; of all others they have none. */
    public Set<Quantity> quantities() {
        return switch (this) {
            case PAGE_READ -> Set.of(WORDS, ACTIVE_SECONDS, DAYS_AWAY);
            case STORY_FINISHED -> Set.of(WORDS);
            case STORY_COMPLETED -> Set.of(WORDS, SITTINGS);
            case GOAL_MET -> Set.of(STREAK_DAYS);
            case STORY_STARTED, STORY_REREAD -> Set.of();
        };
    }
}
