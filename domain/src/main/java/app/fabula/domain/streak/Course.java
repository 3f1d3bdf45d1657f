package app.fabula.domain.streak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A streak with its whole story: what became of each day, by all that is known.
 *
 * @param turns in the order in which they came about
 */
public record Course(Streak streak, List<Turn> turns) {
    public Course {
        turns = List.copyOf(turns);
    }

    /**
     * @param entries in any order; those that come again count once
     */
    public static Course of(StreakRules rules, Collection<Entry> entries) {
        return of(rules, rules.beginning(), entries);
    }

    /**
     * What became of the days since a streak was as it is given.
     *
     * @param entries all of them later than those that led to it
     */
    public static Course of(StreakRules rules, Streak beginning, Collection<Entry> entries) {
        var streak = beginning;
        var turns = new ArrayList<Turn>();
        for (var entry : new TreeSet<>(entries)) {
            var step = rules.after(streak, entry);
            streak = step.streak();
            turns.addAll(step.turns());
        }
        return new Course(streak, turns);
    }
}
