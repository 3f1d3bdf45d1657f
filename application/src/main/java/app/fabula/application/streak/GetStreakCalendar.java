package app.fabula.application.streak;

import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** In-port. */
@FunctionalInterface
public interface GetStreakCalendar {
    /**
     * @param practised nothing where nothing was
     */
    record Day(LocalDate date, DayState state, TrackDay practised) {}

    /**
     * @param goal of the plan at the time of the question
     * @param days the oldest first
     */
    record Calendar(DailyGoal goal, List<Day> days) {
        public Calendar {
            days = List.copyOf(days);
        }
    }

    /**
     * Both dates belong to it.
     *
     * @param asOf what was known at that instant; as it stands now where there is none
     * @throws Refusal {@code unknown-learner}; {@code not-registered-then}; {@code not-yet}
     */
    Shown<Calendar> of(StreakKey key, LocalDate from, LocalDate to, Optional<Instant> asOf);
}
