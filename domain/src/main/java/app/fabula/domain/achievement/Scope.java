package app.fabula.domain.achievement;

/** Whether a rule is earned once, or in each language by itself. */
public enum Scope {
    OVER_ALL,
    /** What has no language known counts for none. */
    PER_LANGUAGE
}
