package app.fabula.domain.achievement;

/** What a learner did, or brought about by it. */
public enum DeedKind {
    STORY_STARTED,
    PAGE_READ,
    STORY_FINISHED,
    /** The first time only; {@link #STORY_REREAD} tells of the others. */
    STORY_COMPLETED,
    STORY_REREAD,
    /** The goal of the learner's day was met. */
    GOAL_MET
}
