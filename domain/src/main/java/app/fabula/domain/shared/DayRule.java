package app.fabula.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What of a learner's study plan tells the days apart: when a day begins, and when it is a success.
 *
 * @param dayStartHour 0 to 12, on the wall clock: at 4, half past two in the night is still
 *     yesterday
 */
public record DayRule(int dayStartHour, DailyGoal goal) {
    public DayRule {
        if (dayStartHour < 0 || dayStartHour > 12) {
            throw new IllegalArgumentException("a day starts at 0 to 12 h, not " + dayStartHour);
        }
    }

    /**
     * Hours are taken from the wall clock, not from the instant: days of 23 and 25 h stay one day.
     */
    public LocalDate dayOf(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().minusHours(dayStartHour).toLocalDate();
    }
}
