package app.fabula.application.report;

import app.fabula.domain.shared.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Which days a report is about. */
public sealed interface ReportPeriod {
    /** A year, and the day that a leap year has more. */
    int MOST_DAYS = 366;

    /** Years that calendars of all machines agree on, and that every adapter can write down. */
    DateSpan WRITABLE = new DateSpan(LocalDate.of(1900, 1, 1), LocalDate.of(9998, 12, 31));

    DateSpan span();

    /** The equal period before: the month before a month, else as many days. */
    default DateSpan before() {
        return span().before();
    }

    /**
     * What it is held against. As long as it is not over, as much of the one before as it has had
     * itself, today included.
     */
    default DateSpan before(LocalDate today) {
        return span().has(today)
                ? before().first(new DateSpan(span().from(), today).length())
                : before();
    }

    /**
     * Monday to Sunday.
     *
     * @param monday which it begins with
     */
    record Week(LocalDate monday) implements ReportPeriod {
        public Week {
            if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
                throw new IllegalArgumentException("no Monday: " + monday);
            }
        }

        @Override
        public DateSpan span() {
            return new DateSpan(monday, monday.plusDays(6));
        }
    }

    /** A month of the calendar. */
    record Month(YearMonth month) implements ReportPeriod {
        @Override
        public DateSpan span() {
            return whole(month);
        }

        @Override
        public DateSpan before() {
            return whole(month.minusMonths(1));
        }

        private static DateSpan whole(YearMonth month) {
            return new DateSpan(month.atDay(1), month.atEndOfMonth());
        }
    }

    /** Any days in a row, at most {@link #MOST_DAYS}. */
    record Custom(DateSpan span) implements ReportPeriod {}

    /**
     * The week that a day lies in.
     *
     * @throws Refusal {@code period-out-of-range}
     */
    static ReportPeriod weekOf(LocalDate day) {
        return new Week(writable(day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /**
     * The month that a day lies in.
     *
     * @throws Refusal {@code period-out-of-range}
     */
    static ReportPeriod monthOf(LocalDate day) {
        return new Month(YearMonth.from(writable(day)));
    }

    /**
     * @throws Refusal {@code period-reversed}, {@code period-too-long}, {@code period-out-of-range}
     */
    static ReportPeriod between(LocalDate from, LocalDate to) {
        writable(from);
        writable(to);
        if (to.isBefore(from)) {
            throw Refusal.conflict(
                    "period-reversed",
                    "The period ends before it begins: to must not be before from.");
        }
        var span = new DateSpan(from, to);
        if (span.length() > MOST_DAYS) {
            throw Refusal.conflict(
                    "period-too-long", "A period has at most " + MOST_DAYS + " days.");
        }
        return new Custom(span);
    }

    private static LocalDate writable(LocalDate day) {
        if (!WRITABLE.has(day)) {
            throw Refusal.conflict(
                    "period-out-of-range",
                    "A period lies between " + WRITABLE.from() + " and " + WRITABLE.to() + ".");
        }
        return day;
    }
}
