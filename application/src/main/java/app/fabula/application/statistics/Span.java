package app.fabula.application.statistics;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What is asked about: a period of the calendar, or any days in a row. */
public sealed interface Span {
    /**
     * @param day that lies in it
     */
    record OfCalendar(Step step, LocalDate day) implements Span {}

    record Custom(Period period) implements Span {}

    /** A month or a year of the calendar, where the period is just that; else days in a row. */
    static Span of(Period period) {
        return Stream.of(new Step.Month(), new Step.Year())
                .filter(step -> step.of(period.from()).equals(period))
                .findFirst()
                .<Span>map(step -> new OfCalendar(step, period.from()))
                .orElseGet(() -> new Custom(period));
    }

    default Period period() {
        return switch (this) {
            case OfCalendar(var step, var day) -> step.of(day);
            case Custom(var period) -> period;
        };
    }

    /**
     * The equal one directly before it: a month is held against a month, whatever their lengths,
     * and days in a row against as many. As long as it is not over it is held against as much of
     * the one before as it has had itself, today included.
     */
    default Period before(LocalDate today) {
        var period = period();
        var before =
                switch (this) {
                    case OfCalendar(var step, _) -> step.of(period.from().minusDays(1));
                    case Custom _ -> period.before();
                };
        return period.has(today) ? before.first(new Period(period.from(), today).days()) : before;
    }
}
