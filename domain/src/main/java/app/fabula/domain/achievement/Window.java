package app.fabula.domain.achievement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** In which stretches of the learner's days a rule measures, each apart; called by their first. */
public sealed interface Window {
    /** Everything together. */
    record Ever() implements Window {}

    record Day() implements Window {}

    /** From Monday to Sunday. */
    record Week() implements Window {}

    /** Of the calendar. */
    record Month() implements Window {}

    /** Any so many days in a row. */
    record Rolling(int days) implements Window {
        public static final int MOST = 366;

        public Rolling {
            if (days < 2 || days > MOST) {
                throw new IllegalArgumentException(
                        "a rolling window has 2 to %d days, not %d".formatted(MOST, days));
            }
        }
    }

    /** All windows that the day is in. */
    default List<LocalDate> around(LocalDate day) {
        return switch (this) {
            case Ever _, Day _, Week _, Month _ -> List.of(upTo(day));
            case Rolling rolling ->
                    Stream.iterate(upTo(day), first -> first.plusDays(1))
                            .limit(rolling.days())
                            .toList();
        };
    }

    /**
     * Of those, the one in which somebody is on that day: the one that ends with it, if rolling.
     */
    default LocalDate upTo(LocalDate day) {
        return switch (this) {
            case Ever _ -> LocalDate.MIN;
            case Day _ -> day;
            case Week _ -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case Month _ -> day.withDayOfMonth(1);
            case Rolling rolling -> day.minusDays(rolling.days() - 1L);
        };
    }
}
