package app.fabula.application.streak;

/** What a day is in a streak's calendar. */
public enum DayState {
    /** Before the first credited day. */
    NONE,
    /** The goal was met. */
    CREDITED,
    /** Missed, and kept by a freeze. */
    FROZEN,
    /** Missed, and repaired later. */
    REPAIRED,
    /** A weekday on which the learner does not read. */
    REST,
    /** In a pause that the learner had declared. */
    PAUSED,
    /** There was an outage. */
    AMNESTY,
    /** The learner never had that date, by travelling or because nobody there had it. */
    SKIPPED,
    /** The goal was not met. */
    MISSED,
    /** Today, or a day to come. */
    PENDING
}
