package app.fabula.domain.streak;

/** What may be said of a day. */
public enum Saying {
    STARTED,
    EXTENDED,
    FROZEN,
    BROKEN
}
