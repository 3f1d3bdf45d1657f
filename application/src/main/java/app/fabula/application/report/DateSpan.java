package app.fabula.application.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Some days in a row, both ends among them.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record DateSpan(LocalDate from, LocalDate to) {
    public DateSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    public int length() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    public Stream<LocalDate> dates() {
        return from.datesUntil(to.plusDays(1));
    }

    public boolean has(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** No more than its first days. */
    DateSpan first(int days) {
        return days < length() ? new DateSpan(from, from.plusDays(days - 1L)) : this;
    }

    /** As many days, up to the day before this begins. */
    public DateSpan before() {
        return new DateSpan(from.minusDays(length()), from.minusDays(1));
    }
}
