package app.fabula.domain.streak;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When and where something happened, with the learner's hour at which days began then: all that
 * tells which day it belongs to, whatever is set to something else later.
 *
 * @param dayStartHour 0 to 12
 */
public record Moment(Instant at, ZoneId zone, int dayStartHour) {
    public LocalDate day() {
        return days().dayOf(at);
    }

    public CivilDays days() {
        return daysIn(zone);
    }

    /** Of one who was in another place, and counted days from the same hour on. */
    public CivilDays daysIn(ZoneId other) {
        return new CivilDays(other, dayStartHour);
    }

    /** Whether the clocks of another place show another time at this instant. */
    public boolean isElsewhereThan(ZoneId other) {
        return !zone.getRules().getOffset(at).equals(other.getRules().getOffset(at));
    }
}
