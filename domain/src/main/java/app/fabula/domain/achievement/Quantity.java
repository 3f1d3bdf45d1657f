package app.fabula.domain.achievement;

/** What of a {@link Deed} can be counted, besides that it was done. */
public enum Quantity {
    /** Running words, of the page or of the story. */
    WORDS,
    ACTIVE_SECONDS,
    /** Days of the run that the deed is part of, itself included. */
    STREAK_DAYS,
    /** Days since the last one before on which the learner read anything; 1 is the day after. */
    DAYS_AWAY,
    /** How many sittings the story took. */
    SITTINGS
}
