package app.fabula.application.streak;

import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** In-port: what some days in a row have brought to a streak. */
@FunctionalInterface
public interface GetStreakPeriod {
    /**
     * @param days whose goal was met
     * @param standing at the end of it, or at the moment of the question where that is to come
     */
    record Period(SortedSet<LocalDate> days, Standing standing) {
        public Period {
            days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
        }

        public int credited() {
            return days.size();
        }
    }

    /**
     * Both dates belong to it.
     *
     * @param asOf what was known then; empty for what is known now
     * @throws Refusal {@code unknown-learner}; with an instant as {@link GetStreak}
     */
    Shown<Period> of(StreakKey key, LocalDate from, LocalDate to, Optional<Instant> asOf);
}
