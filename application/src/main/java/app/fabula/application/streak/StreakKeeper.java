package app.fabula.application.streak;

import app.fabula.application.streak.Streaks.Checkpoints;
import app.fabula.domain.streak.StreakRules;
import java.time.Instant;
import java.time.temporal.TemporalAdjuster;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What comes in the order of its time is folded on top of what is kept; where something earlier
 * changes, a streak is folded again from the checkpoint before that.
 */
final class StreakKeeper {
    private final Streaks streaks;
    private final LaterStreaks later;
    private final TemporalAdjuster part;

    /**
     * @param part see {@link FoldedParts}
     */
    StreakKeeper(Streaks streaks, TemporalAdjuster part) {
        this.streaks = streaks;
        this.later = new LaterStreaks(streaks);
        this.part = part;
    }

    /**
     * @param kept before the updates; none of a streak that nothing is kept of
     */
    void keep(Map<StreakKey, StreakUpdate> updates, Map<StreakKey, KeptStreak> kept) {
        var rules = StreakRules.standard(streaks.outages());
        var changed = new HashMap<StreakKey, KeptStreak>();
        var checkpoints = new HashMap<StreakKey, Checkpoints>();
        updates.forEach((key, update) -> {
            var before = Optional.ofNullable(kept.get(key));
            if (update.isNothing(before, rules)) {
                return;
            }
            var onTop = before.flatMap(some -> update.onTop(some, rules, part));
            var folded = onTop.orElseGet(() -> again(key, update.from()));
            if (onTop.isEmpty() || folded.hasEnded()) {
                checkpoints.put(key, folded.checkpoints());
            }
            changed.put(key, folded.now());
        });
        streaks.save(changed);
        streaks.saveCheckpoints(checkpoints);
    }

    private FoldedParts again(StreakKey key, Instant from) {
        var since = later.of(key, from, Instant.MAX);
        return FoldedParts.of(since.base(), since.entries(), since.rules(), part);
    }
}
