package app.fabula.domain.achievement;

import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * A fact as rules see it. What is done twice has two ids; one that comes twice has one.
 *
 * @param id of the fact; one fact may be deeds of several kinds
 * @param day the learner's, by the rule and the zone recorded with the fact
 * @param hour on the clock in that zone, 0 to 23
 * @param language of the story; {@code und} where nobody told it
 * @param level of the story, such as {@code A1}; empty where nobody graded it
 * @param quantities none below 0; what is not there is 0
 */
public record Deed(
        String id,
        DeedKind kind,
        Instant occurredAt,
        LocalDate day,
        int hour,
        Language language,
        StoryId story,
        Optional<String> level,
        Map<Quantity, Long> quantities)
        implements Comparable<Deed> {
    private static final Comparator<Deed> ORDER =
            Comparator.comparing(Deed::occurredAt)
                    .thenComparing(Deed::id)
                    .thenComparing(Deed::kind);

    public Deed {
        quantities = Map.copyOf(quantities);
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("hours are 0 to 23, not " + hour);
        }
        if (quantities.values().stream().anyMatch(amount -> amount < 0)) {
            throw new IllegalArgumentException("a deed has no quantity below 0: " + quantities);
        }
    }

    public long amount(Quantity quantity) {
        return quantities.getOrDefault(quantity, 0L);
    }

    /** By time, then by id: the one order in which deeds are folded, however they arrived. */
    @Override
    public int compareTo(Deed other) {
        return ORDER.compare(this, other);
    }
}
