package app.fabula.application.achievement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that a learner brought about.
 *
 * @param at when the deciding fact occurred
 * @param day the learner's, by the rule of that time
 */
public record Feat(Instant at, LocalDate day) implements Comparable<Feat> {
    /** By time; two of one instant, in two zones, still in one order. */
    private static final Comparator<Feat> ORDER =
            Comparator.comparing(Feat::at).thenComparing(Feat::day);

    @Override
    public int compareTo(Feat other) {
        return ORDER.compare(this, other);
    }
}
