package app.fabula.domain.streak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

/**
 * A length of a run that is worth a word, and the day that made it.
 *
 * @param days 3, 7, 14, 30, 50, 100, 200, or those of some years
 * @param at when it was reached; two that differ in nothing else are the same
 */
public record Milestone(LocalDate day, int days, Instant at) implements Comparable<Milestone> {
    private static final Set<Integer> FIRST_YEAR = Set.of(3, 7, 14, 30, 50, 100, 200);
    private static final int YEAR = 365;
    private static final Comparator<Milestone> ORDER =
            Comparator.comparing(Milestone::day).thenComparingInt(Milestone::days);

    static boolean isOne(int days) {
        return FIRST_YEAR.contains(days) || (days > 0 && days % YEAR == 0);
    }

    @Override
    public int compareTo(Milestone other) {
        return ORDER.compare(this, other);
    }
}
