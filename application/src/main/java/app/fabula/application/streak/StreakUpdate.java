package app.fabula.application.streak;

import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.StreakRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What some events have changed of one streak, and whether it can be folded on top. */
final class StreakUpdate {
    private final List<Entry> added = new ArrayList<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private boolean isAmongOthers;

    void add(Entry entry) {
        added.add(entry);
    }

    /** The facts of a day that met the goal, before and after. */
    void day(LocalDate day, List<GoalMet> before, List<GoalMet> after) {
        days.add(day);
        if (first(before).equals(first(after))) {
            return;
        }
        if (before.isEmpty()) {
            added.add(after.getFirst());
        } else {
            isAmongOthers = true;
        }
    }

    /** Of what was kept; an outage that it does not know changes it whenever it is touched. */
    boolean isNothing(Optional<KeptStreak> kept, StreakRules rules) {
        return added.isEmpty()
                && !isAmongOthers
                && kept.filter(some -> !some.isBy(rules) || dependsOnLaterFacts(some)).isEmpty();
    }

    /**
     * Empty where what comes before must be folded again.
     *
     * @param part see {@link FoldedParts}
     */
    Optional<FoldedParts> onTop(KeptStreak kept, StreakRules rules, TemporalAdjuster part) {
        if (isAmongOthers
                || dependsOnLaterFacts(kept)
                || !kept.isBy(rules)
                || !kept.isBefore(added)) {
            return Optional.empty();
        }
        var folded = FoldedParts.of(kept, added, rules, part);
        return folded.now().streak().tooSoon().equals(kept.streak().tooSoon())
                ? Optional.of(folded)
                : Optional.empty();
    }

    /** Nothing that occurred before has changed, wherever the days of the facts began. */
    Instant from() {
        var begins = days.stream().map(LaterStreaks::begin);
        var entered = added.stream().map(entry -> entry.when().at());
        return Stream.concat(begins, entered).min(Instant::compareTo).orElseThrow();
    }

    /** Of a day whose first fact came too soon, any later one may be the one that earns it. */
    private boolean dependsOnLaterFacts(KeptStreak kept) {
        return days.stream().anyMatch(day -> kept.streak().tooSoon().contains(day));
    }

    private static Optional<GoalMet> first(List<GoalMet> goals) {
        return goals.stream().findFirst();
    }
}
