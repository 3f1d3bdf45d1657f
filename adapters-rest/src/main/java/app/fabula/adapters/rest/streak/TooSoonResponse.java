package app.fabula.adapters.rest.streak;

import app.fabula.domain.streak.StreakRules;
import app.fabula.domain.streak.Turn.TooSoon;
import java.time.Duration;
import java.util.List;

/**
 * A goal that was met too soon after a credit, by clocks that show another time.
 *
 * @param by the fact that met it
 * @param lastCredit what had earned the last credit before
 * @param missingSeconds how much later it would have earned one
 */
record TooSoonResponse(CreditResponse by, CreditResponse lastCredit, long missingSeconds) {
    static final Duration GAP = StreakRules.standard(List.of()).travelGap();

    static TooSoonResponse of(TooSoon turn) {
        return new TooSoonResponse(
                CreditResponse.of(turn.by()), CreditResponse.of(turn.last()), missing(turn));
    }

    /** Whole seconds, after which it is enough. */
    static long missing(TooSoon turn) {
        var earliest = turn.last().when().at().plus(GAP);
        return Duration.between(turn.by().when().at(), earliest)
                .plusSeconds(1)
                .minusNanos(1)
                .toSeconds();
    }
}
