package app.fabula.domain.streak;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The days of somebody in one place, who counts them from an hour of the wall clock on.
 *
 * @param dayStartHour 0 to 12
 */
public record CivilDays(ZoneId zone, int dayStartHour) {
    /** By the wall clock, so that days of 23 and of 25 hours are one day each. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDateTime().minusHours(dayStartHour).toLocalDate();
    }

    /**
     * The dates that there were strictly between those two, oldest first; none where the second is
     * not after the first. Who moves a zone over the date line leaves out a whole date: Apia had no
     * 30 December 2011.
     */
    public List<LocalDate> between(LocalDate first, LocalDate second) {
        var next = first.plusDays(1);
        return next.isBefore(second)
                ? next.datesUntil(second).filter(this::exists).toList()
                : List.of();
    }

    /** Whether there are no dates between, as on the same day or the next one. */
    public boolean follows(LocalDate first, LocalDate second) {
        return between(first, second).isEmpty();
    }

    /**
     * The first instant of that day; the first time, where clocks are put back over it and it
     * begins again.
     */
    public Instant startOf(LocalDate day) {
        var start = day.atTime(dayStartHour, 0);
        var gap = zone.getRules().getTransition(start);
        return gap != null && gap.isGap() ? gap.getInstant() : start.atZone(zone).toInstant();
    }

    /**
     * The first instant after that day. Where clocks are put back to before its end, the day is
     * left and entered again: it is over when it is left for good.
     */
    public Instant endOf(LocalDate day) {
        var end = day.plusDays(1).atTime(dayStartHour, 0);
        var overlap = zone.getRules().getTransition(end);
        return overlap != null && overlap.isOverlap() && overlap.getDateTimeAfter().isBefore(end)
                ? end.toInstant(overlap.getOffsetAfter())
                : startOf(day.plusDays(1));
    }

    /** Whether the civil day of that date began on it. */
    public boolean exists(LocalDate date) {
        return date.atStartOfDay(zone).toLocalDate().equals(date);
    }
}
