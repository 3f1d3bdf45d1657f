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
    /** Nobody's day starts later than at noon. */
    public static final int LATEST_START = 12;

    public DayRule {
        if (dayStartHour < 0 || dayStartHour > LATEST_START) {
            throw new IllegalArgumentException(
                    "a day starts at 0 to %d h, not %d".formatted(LATEST_START, dayStartHour));
        }
    }

    /**
     * Hours are taken from the wall clock, not from the instant: days of 23 and 25 h stay one day.
     */
    public LocalDate dayOf(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().minusHours(dayStartHour).toLocalDate();
    }
}
