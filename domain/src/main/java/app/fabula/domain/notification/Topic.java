package app.fabula.domain.notification;

/** What a notification is about. Its name is on disk, in what learners have chosen. */
public enum Topic {
    /** A run has become as long as a milestone. */
    MILESTONE,

    /** A day was missed, and a freeze kept the run. */
    FREEZE_USED,

    /** A day was missed, and nothing kept the run. */
    STREAK_BROKEN,

    /** A run is longer than was said. */
    STREAK_RESTORED,

    ACHIEVEMENT,

    /** A week is over, and its report is there. */
    WEEK_REPORT
}
