package app.fabula.bootstrap.vectors.oracle;

/** That a history met a rule: so that tests can show that all are met, and how often. */
enum Met {
    NOT_YET_RECEIVED,
    OF_THE_FUTURE,
    SENT_AGAIN,
    SENT_AGAIN_OTHERWISE,
    VOID_FACT,
    VOID_FREEZE,
    VOID_REPAIR,
    VOID_OTHER,
    VOID_OF_NOTHING,
    OTHER_LANGUAGE,
    EARLIER_DATE,
    TOO_SOON,
    TOO_SOON_THEN_EARNED,
    FORGIVEN,
    NO_SUCH_DATE,
    FROZEN,
    FREEZE_BEYOND_LIMIT,
    FREEZE_BOUGHT_TOO_LATE,
    BROKEN,
    REPAIRED_AT_ONCE,
    REPAIRED_AFTER_A_DAY,
    NOTHING_TO_REPAIR,
    REPAIR_BEYOND_WINDOW,
    REPAIR_BEFORE_ITS_TURN,
    PAUSE,
    REST,
    AMNESTY,
    STILL_OPEN_ELSEWHERE
}
