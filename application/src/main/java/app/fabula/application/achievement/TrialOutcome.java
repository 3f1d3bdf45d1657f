package app.fabula.application.achievement;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What publishing a version of a rule would mean, in learners.
 *
 * @param gain who would be awarded something that they do not have
 * @param wouldHaveLost who have something that they would not have earned by it; they keep it
 * @param tiers those of which there is anything to tell; also ones that the version does not have
 */
public record TrialOutcome(long gain, long wouldHaveLost, SortedMap<Integer, OfTier> tiers) {
    /** The same of one tier, in whatever language it is. */
    public record OfTier(long gain, long wouldHaveLost) {
        OfTier plus(OfTier other) {
            return new OfTier(gain + other.gain, wouldHaveLost + other.wouldHaveLost);
        }
    }

    public TrialOutcome {
        tiers = Collections.unmodifiableSortedMap(new TreeMap<>(tiers));
    }

    public static TrialOutcome none() {
        return new TrialOutcome(0, 0, new TreeMap<>());
    }

    /** Of other learners, too. */
    public TrialOutcome plus(TrialOutcome others) {
        var both = new TreeMap<>(tiers);
        others.tiers.forEach((tier, some) -> both.merge(tier, some, OfTier::plus));
        return new TrialOutcome(gain + others.gain, wouldHaveLost + others.wouldHaveLost, both);
    }
}
