package app.fabula.domain.streak.oracle;

import app.fabula.domain.streak.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * Rule 1: the days of whoever lives in that zone and begins them at that hour of the wall clock.
 */
record LocalDays(ZoneId zone, int dayStartHour) {
    static LocalDays of(Moment moment) {
        return new LocalDays(moment.zone(), moment.dayStartHour());
    }

    static LocalDate dayOf(Moment moment) {
        return of(moment).at(moment.at());
    }

    LocalDate at(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone).minusHours(dayStartHour).toLocalDate();
    }

    /** Rule 4: the civil dates strictly between; one exists if its midnight falls on it. */
    List<LocalDate> between(LocalDate earlier, LocalDate later) {
        if (!earlier.isBefore(later)) {
            return List.of();
        }
        return earlier.plusDays(1)
                .datesUntil(later)
                .filter(date -> date.atStartOfDay(zone).toLocalDate().equals(date))
                .toList();
    }

    /** Rule 5: when the wall clock has passed the next day's start for good, or jumps over it. */
    Instant closingOf(LocalDate day) {
        var nextStart = day.plusDays(1).atTime(dayStartHour, 0);
        var rules = zone.getRules();
        return rules.getValidOffsets(nextStart).stream()
                .map(nextStart::toInstant)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> rules.getTransition(nextStart).getInstant());
    }
}
