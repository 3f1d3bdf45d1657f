package app.fabula.application.report;

import app.fabula.application.achievement.AwardedOn;
import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** In-port. */
@FunctionalInterface
public interface GetWeekReport {
    /**
     * @param from a Monday
     * @param to the Sunday after it
     * @param days all seven
     * @param daysActive on which the learner did anything
     * @param daysCredited on which the goal was met
     * @param streak as it stood at the end of the week, or stands today in this one
     * @param achievements earned in the week, as announced; the earliest first
     */
    record Week(
            LocalDate from,
            LocalDate to,
            DayTotals totals,
            int daysActive,
            int daysCredited,
            SortedMap<LocalDate, DayTotals> days,
            Standing streak,
            List<AwardedOn> achievements) {}

    /**
     * The week, Monday to Sunday, that a day lies in.
     *
     * @param day the learner's; today where it is empty
     * @throws Refusal {@code unknown-learner}
     */
    Shown<Week> of(LearnerId learner, Optional<LocalDate> day);
}
