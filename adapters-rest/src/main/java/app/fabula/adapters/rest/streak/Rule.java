package app.fabula.adapters.rest.streak;

import app.fabula.application.streak.DayState;
import app.fabula.application.streak.ExplainStreakDay.Explanation;
import app.fabula.domain.streak.Keeper;
import app.fabula.domain.streak.Turn;
import app.fabula.domain.streak.Turn.Because;
import app.fabula.domain.streak.Turn.Broken;
import app.fabula.domain.streak.Turn.Credited;
import app.fabula.domain.streak.Turn.Kept;
import app.fabula.domain.streak.Turn.Restored;
import app.fabula.domain.streak.Turn.Skipped;
import app.fabula.domain.streak.Turn.TooSoon;

/** What decided about a day, by a name that clients can rely on. */
enum Rule {
    FIRST_CREDIT,
    NEXT_DAY,
    GAP_KEPT,
    TRAVEL_FORGIVEN,
    NEW_RUN,
    FREEZE_USED,
    PAUSED,
    REST_DAY,
    OUTAGE,
    DATE_SKIPPED,
    RUN_BROKEN,
    RUN_REPAIRED,
    /** The goal was met, but too soon after a credit elsewhere. */
    TOO_SOON,
    /** The goal was met, but a later date had been credited before. */
    LATER_DAY_CREDITED,
    BEFORE_FIRST_CREDIT,
    AFTER_BREAK,
    STILL_OPEN;

    static Rule of(Explanation day) {
        return day.turn().map(turn -> of(turn, day.state())).orElseGet(() -> withoutTurn(day));
    }

    private static Rule of(Turn turn, DayState state) {
        return switch (turn) {
            case Credited credited -> of(credited.because());
            case Kept kept -> of(kept.keeper());
            case Skipped _ -> DATE_SKIPPED;
            case Broken _ -> state == DayState.REPAIRED ? RUN_REPAIRED : RUN_BROKEN;
            case Restored _, TooSoon _ ->
                    throw new IllegalArgumentException("not what becomes of a day: " + turn);
        };
    }

    private static Rule of(Because because) {
        return switch (because) {
            case FIRST -> FIRST_CREDIT;
            case NEXT -> NEXT_DAY;
            case KEPT -> GAP_KEPT;
            case TRAVELLED -> TRAVEL_FORGIVEN;
            case BROKEN -> NEW_RUN;
        };
    }

    private static Rule of(Keeper keeper) {
        return switch (keeper) {
            case FREEZE -> FREEZE_USED;
            case PAUSE -> PAUSED;
            case REST -> REST_DAY;
            case AMNESTY -> OUTAGE;
        };
    }

    private static Rule withoutTurn(Explanation day) {
        return switch (day.state()) {
            case NONE -> unlessMet(day, BEFORE_FIRST_CREDIT);
            case MISSED -> unlessMet(day, AFTER_BREAK);
            case PENDING -> unlessMet(day, STILL_OPEN);
            case REPAIRED -> RUN_REPAIRED;
            case REST -> REST_DAY;
            case PAUSED -> PAUSED;
            case AMNESTY -> OUTAGE;
            case SKIPPED -> DATE_SKIPPED;
            case CREDITED, FROZEN ->
                    throw new IllegalArgumentException("without what decided: " + day);
        };
    }

    private static Rule unlessMet(Explanation day, Rule otherwise) {
        if (!day.tooSoon().isEmpty()) {
            return TOO_SOON;
        }
        return day.practised().goalsMet().isEmpty() ? otherwise : LATER_DAY_CREDITED;
    }
}
