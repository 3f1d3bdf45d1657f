package app.fabula.domain.achievement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that a learner brought about.
 *
 * @param at when the deciding fact occurred
 * @param day the learner's, by the rule of that time
 */
public record Deed(Instant at, LocalDate day) implements Comparable<Deed> {
    /** By time; two of one instant, in two zones, still in one order. */
    private static final Comparator<Deed> ORDER =
            Comparator.comparing(Deed::at).thenComparing(Deed::day);

    @Override
    public int compareTo(Deed other) {
        return ORDER.compare(this, other);
    }
}
