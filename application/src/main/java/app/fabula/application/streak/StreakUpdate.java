package app.fabula.application.streak;

import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.StreakRules;
import app.fabula.domain.streak.Turn;
import app.fabula.domain.streak.Turn.TooSoon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

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

    /** Empty where the whole streak must be folded again. */
    Optional<KeptStreak> onTop(KeptStreak kept, StreakRules rules) {
        if (isAmongOthers
                || dependsOnLaterFacts(kept)
                || !kept.isBy(rules)
                || !kept.isBefore(added)) {
            return Optional.empty();
        }
        var streak = kept.streak();
        var turns = new ArrayList<Turn>();
        Collections.sort(added);
        for (var entry : added) {
            var step = rules.after(streak, entry);
            streak = step.streak();
            turns.addAll(step.turns());
        }
        return turns.stream().anyMatch(TooSoon.class::isInstance)
                ? Optional.empty()
                : Optional.of(kept.after(added, streak, rules, turns));
    }

    /** Of a day whose first fact came too soon, any later one may be the one that earns it. */
    private boolean dependsOnLaterFacts(KeptStreak kept) {
        return days.stream().anyMatch(day -> kept.streak().tooSoon().contains(day));
    }

    private static Optional<GoalMet> first(List<GoalMet> goals) {
        return goals.stream().findFirst();
    }
}
