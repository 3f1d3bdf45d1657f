package app.fabula.domain.streak;

/** What keeps a run together over a day on which the goal was not met. */
public enum Keeper {
    /** A freeze, used up by that day. */
    FREEZE,
    /** The learner had declared a pause. */
    PAUSE,
    /** The learner does not read on that day of the week. */
    REST,
    /** There was an outage: nobody is to blame. */
    AMNESTY
}
