package app.fabula.application.streak;

import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.StreakRules;
import java.time.Instant;
import java.util.TreeMap;

/** Folds whole streaks from what the read model keeps of each day. */
final class WholeStreaks {
    private final Streaks streaks;

    WholeStreaks(Streaks streaks) {
        this.streaks = streaks;
    }

    WholeStreak of(StreakKey key) {
        return before(key, Instant.MAX);
    }

    /** From what had occurred by then, by all that is known now. */
    WholeStreak before(StreakKey key, Instant end) {
        var rules = StreakRules.standard(streaks.outages());
        var decisions = streaks.decisions(key.learner()).entries(key.track());
        var days = new TreeMap<>(streaks.days(key));
        days.values().removeIf(day -> day.met().filter(met -> isLate(met, end)).isPresent());
        return WholeStreak.of(
                rules,
                days,
                decisions.stream().filter(entry -> !isLate(entry, end)).toList(),
                some ->
                        streaks.goals(key, some).stream()
                                .filter(met -> !isLate(met, end))
                                .toList());
    }

    private static boolean isLate(Entry entry, Instant end) {
        return !entry.when().at().isBefore(end);
    }
}
