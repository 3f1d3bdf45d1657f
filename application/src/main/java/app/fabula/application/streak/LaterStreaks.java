package app.fabula.application.streak;

import app.fabula.domain.streak.Course;
import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.StreakRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Folds the latest part of a streak, on top of a checkpoint: of a long past no more is read. */
final class LaterStreaks {
    private final Streaks streaks;

    LaterStreaks(Streaks streaks) {
        this.streaks = streaks;
    }

    /**
     * @param base a checkpoint, or nothing
     * @param entries that came after it
     * @param course what they led to
     */
    record Later(StreakRules rules, KeptStreak base, List<Entry> entries, Course course) {}

    /**
     * What had occurred by an instant, by all that is known now.
     *
     * @param from an instant that is to be among it, with all that came later
     */
    Later of(StreakKey key, Instant from, Instant end) {
        var rules = StreakRules.standard(streaks.outages());
        var base = base(key, from, rules);
        var first = new ArrayList<Entry>(streaks.decisions(key.learner()).entries(key.track()));
        days(key, base, end).forEach(day -> day.met().ifPresent(first::add));
        first.removeIf(entry -> !isWithin(entry, base, end));
        var folded =
                FoldedEntries.of(
                        rules,
                        base.streak(),
                        first,
                        days ->
                                streaks.goals(key, days).stream()
                                        .filter(met -> isWithin(met, base, end))
                                        .toList());
        return new Later(rules, base, folded.entries(), folded.course());
    }

    /** The latest that was folded by these rules. */
    private KeptStreak base(StreakKey key, Instant from, StreakRules rules) {
        var found = streaks.checkpoint(key, from);
        while (found.isPresent() && !found.get().isBy(rules)) {
            found = streaks.checkpoint(key, found.get().to().orElseThrow().at());
        }
        return found.orElseGet(() -> KeptStreak.nothing(rules));
    }

    /** Those whose facts may be within, wherever they occurred, and whenever days start there. */
    private List<TrackDay> days(StreakKey key, KeptStreak base, Instant end) {
        var first = base.to().map(place -> date(place.at()).minusDays(2)).orElse(LocalDate.MIN);
        var last = end.equals(Instant.MAX) ? LocalDate.MAX : date(end).plusDays(1);
        return List.copyOf(streaks.days(key, first, last).values());
    }

    /** No later than a day begins anywhere. */
    static Instant begin(LocalDate day) {
        return day.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static boolean isWithin(Entry entry, KeptStreak base, Instant end) {
        return base.isBefore(entry) && entry.when().at().isBefore(end);
    }
}
