package app.fabula.application.progress;

/** What was made of an activity when it came for the first time. */
public enum FirstOutcome {
    ACCEPTED,
    QUARANTINED
}
