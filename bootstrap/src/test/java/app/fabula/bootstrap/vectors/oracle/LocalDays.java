package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
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

    /** When the wall clock first reaches the day's start, or jumps over it. */
    Instant openingOf(LocalDate day) {
        return wallClockShows(day.atTime(dayStartHour, 0)).getFirst();
    }

    /** Rule 5: when the wall clock has passed the next day's start for good, or jumps over it. */
    Instant closingOf(LocalDate day) {
        var shown = wallClockShows(day.plusDays(1).atTime(dayStartHour, 0));
        var isLeftForGood = at(shown.getLast().minusNanos(1)).isAfter(day);
        return isLeftForGood ? shown.getFirst() : shown.getLast();
    }

    private List<Instant> wallClockShows(LocalDateTime time) {
        var rules = zone.getRules();
        var offsets = rules.getValidOffsets(time);
        return offsets.isEmpty()
                ? List.of(rules.getTransition(time).getInstant())
                : offsets.stream().map(time::toInstant).sorted().toList();
    }
}
