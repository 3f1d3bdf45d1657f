package app.fabula.bootstrap.vectors.oracle;

/**
 * What a learner does next, as a generator draws it.
 *
 * @param minutes after what was done before
 * @param choice out of which all details are read
 */
record Act(int minutes, Kind kind, int choice) {
    enum Kind {
        PRACTISE,
        TRAVEL,
        CHANGE_DAY_START,
        CHANGE_GOAL,
        ADD_FREEZE,
        REPAIR,
        PAUSE,
        END_PAUSE,
        REST,
        VOID,
        SEND_AGAIN
    }
}
