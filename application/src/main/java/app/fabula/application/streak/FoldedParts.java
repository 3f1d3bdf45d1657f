package app.fabula.application.streak;

import app.fabula.application.streak.KeptStreak.Place;
import app.fabula.application.streak.Streaks.Checkpoints;
import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.StreakRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjuster;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A streak that was folded part by part of the calendar (UTC).
 *
 * @param base that it was folded on top of
 * @param ended as it stood at the end of each part after which anything came, the earliest first
 * @param now as it stands
 */
record FoldedParts(KeptStreak base, List<KeptStreak> ended, KeptStreak now) {
    FoldedParts {
        ended = List.copyOf(ended);
    }

    /**
     * @param entries all of them later than those of the base
     * @param part finds the day with which the part of a day begins
     */
    static FoldedParts of(
            KeptStreak base, Collection<Entry> entries, StreakRules rules, TemporalAdjuster part) {
        var parts =
                entries.stream()
                        .collect(
                                Collectors.groupingBy(
                                        entry -> begin(entry.when().at(), part),
                                        TreeMap::new,
                                        Collectors.toList()));
        var ended = new ArrayList<KeptStreak>();
        var now = base;
        for (var next : parts.entrySet()) {
            if (now.to()
                    .filter(last -> !begin(last.at(), part).equals(next.getKey()))
                    .isPresent()) {
                ended.add(now);
            }
            now = now.after(next.getValue(), rules);
        }
        return new FoldedParts(base, ended, now);
    }

    boolean hasEnded() {
        return !ended.isEmpty();
    }

    /** In the place of all that come no earlier than the base. */
    Checkpoints checkpoints() {
        return new Checkpoints(base.to().map(Place::at), ended);
    }

    private static LocalDate begin(Instant at, TemporalAdjuster part) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).with(part);
    }
}
