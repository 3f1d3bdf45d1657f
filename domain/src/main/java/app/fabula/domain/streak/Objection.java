package app.fabula.domain.streak;

/** Why a repair has no effect. */
public enum Objection {
    /** No run is broken, or two days have been credited since. */
    NOTHING_TO_REPAIR,
    /** Too many dates lie between the last credited one before the break and the repair. */
    TOO_LATE,
    /** The last repair was too short a while ago. */
    REPAIRED_LATELY
}
