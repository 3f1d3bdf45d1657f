package app.fabula.application.streak;

import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.Standing;
import java.time.LocalDate;

/** In-port: what some days in a row have brought to a streak. */
@FunctionalInterface
public interface GetStreakPeriod {
    /**
     * @param credited days whose goal was met
     * @param standing at the end of it, or now where that is to come
     */
    record Period(int credited, Standing standing) {}

    /**
     * Both dates belong to it.
     *
     * @throws Refusal {@code unknown-learner}
     */
    Shown<Period> of(StreakKey key, LocalDate from, LocalDate to);
}
