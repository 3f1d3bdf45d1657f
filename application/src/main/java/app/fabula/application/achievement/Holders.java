package app.fabula.application.achievement;

import app.fabula.domain.achievement.AwardKey;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How many learners have what.
 *
 * @param active learners who did anything on a day or more
 * @param byTier those who have been told that they have it, in any language
 */
public record Holders(long active, Map<Tier, Long> byTier) {
    /** Of fewer nothing is told, since they might be known by name. */
    public static final int FEWEST = 20;

    public record Tier(String code, int tier) {}

    public Holders {
        byTier = Map.copyOf(byTier);
    }

    public static Holders none() {
        return new Holders(0, Map.of());
    }

    /** Which part of the active learners has it, 0 to 1; empty for fewer than 20. */
    public OptionalDouble rarity(AwardKey award) {
        var holders = byTier.getOrDefault(new Tier(award.code(), award.tier()), 0L);
        return holders < FEWEST
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1, (double) holders / Math.max(1, active)));
    }
}
