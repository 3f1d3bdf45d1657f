package app.fabula.domain.streak.oracle;

/** That a history met a rule: so that tests can show that all are met, and how often. */
enum Met {
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
