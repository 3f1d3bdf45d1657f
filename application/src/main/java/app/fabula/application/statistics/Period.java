package app.fabula.application.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Some days in a row.
 *
 * @param from first day
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " comes after " + to);
        }
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As many days directly before. */
    public Period before() {
        return new Period(from.minusDays(days()), from.minusDays(1));
    }

    /** No more than its first days. */
    Period first(long days) {
        return days < days() ? new Period(from, from.plusDays(days - 1)) : this;
    }
}
