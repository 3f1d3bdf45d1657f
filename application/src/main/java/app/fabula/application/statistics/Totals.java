package app.fabula.application.statistics;

import java.util.Collection;

/**
 * @param daysActive on which anything was done, how little it ever was
 */
public record Totals(Numbers numbers, int daysActive) {
    public static final Totals NOTHING = new Totals(Numbers.NOTHING, 0);

    /** Of rows of one learner. */
    public static Totals of(Collection<DayRow> rows) {
        return new Totals(
                Numbers.sum(rows.stream().map(DayRow::numbers).toList()),
                (int) rows.stream().map(DayRow::day).distinct().count());
    }

    /** The same, but for the clock. */
    public Totals withoutHours() {
        return new Totals(numbers.withoutHours(), daysActive);
    }

    public Totals plus(Totals other) {
        return new Totals(numbers.plus(other.numbers), daysActive + other.daysActive);
    }
}
