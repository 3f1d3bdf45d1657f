package app.fabula.application.streak;

import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.Turn;
import app.fabula.domain.streak.Turn.TooSoon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** In-port: why a day is what it is. */
@FunctionalInterface
public interface ExplainStreakDay {
    /**
     * @param today the learner's
     * @param practised the facts of that day
     * @param turn what became of the day; empty where no rule had to decide
     * @param cause what was recorded that decided; empty where that nothing was did
     * @param voided facts of that day that count no more
     * @param tooSoon facts that met the goal and earned nothing, for they came too soon after a
     *     credit elsewhere
     */
    record Explanation(
            LocalDate date,
            LocalDate today,
            DayState state,
            PracticeDay practised,
            Optional<Turn> turn,
            Optional<Cause> cause,
            List<VoidedFact> voided,
            List<TooSoon> tooSoon) {
        public Explanation {
            voided = List.copyOf(voided);
            tooSoon = List.copyOf(tooSoon);
        }
    }

    /**
     * @param asOf what was known at that instant; as it stands now where there is none
     * @throws Refusal {@code unknown-learner}; {@code not-registered-then}; {@code not-yet}
     */
    Shown<Explanation> of(StreakKey key, LocalDate date, Optional<Instant> asOf);
}
