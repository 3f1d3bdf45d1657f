package app.fabula.application.statistics;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;

/** By which time is cut into periods on the calendar. */
public sealed interface Step {
    record Day() implements Step {}

    /**
     * @param fields {@link WeekFields#ISO}, or those of a locale: only the first day of its week
     *     tells weeks apart
     */
    record Week(WeekFields fields) implements Step {
        public static final Week ISO = new Week(WeekFields.ISO);
    }

    record Month() implements Step {}

    record Year() implements Step {}

    /** The one that a day lies in. */
    default Period of(LocalDate day) {
        var first =
                switch (this) {
                    case Day _ -> day;
                    case Week(var fields) ->
                            day.with(TemporalAdjusters.previousOrSame(fields.getFirstDayOfWeek()));
                    case Month _ -> day.withDayOfMonth(1);
                    case Year _ -> day.withDayOfYear(1);
                };
        return new Period(first, next(first).minusDays(1));
    }

    private LocalDate next(LocalDate first) {
        return switch (this) {
            case Day _ -> first.plusDays(1);
            case Week _ -> first.plusWeeks(1);
            case Month _ -> first.plusMonths(1);
            case Year _ -> first.plusYears(1);
        };
    }

    /** All that have a day of it, cut to it at both ends. */
    default List<Period> in(Period whole) {
        var periods = new ArrayList<Period>();
        for (var from = whole.from(); !from.isAfter(whole.to()); ) {
            var end = of(from).to();
            var to = end.isAfter(whole.to()) ? whole.to() : end;
            periods.add(new Period(from, to));
            from = to.plusDays(1);
        }
        return periods;
    }
}
