package app.fabula.application.streak;

import app.fabula.domain.streak.Course;
import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Streak;
import app.fabula.domain.streak.StreakRules;
import app.fabula.domain.streak.Turn.TooSoon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Entries, and what they have led to. */
record FoldedEntries(List<Entry> entries, Course course) {
    FoldedEntries {
        entries = List.copyOf(entries);
    }

    /**
     * Of each day the first fact that met the goal is enough, unless it came too soon after a
     * credit elsewhere: then the later ones of that day are looked at as well.
     *
     * @param base to which no later entries have led
     * @param first the first fact of each day, and decisions
     * @param others all facts of a day that met the goal, but for those that led to the base
     */
    static FoldedEntries of(
            StreakRules rules,
            Streak base,
            Collection<Entry> first,
            Function<Set<LocalDate>, Collection<GoalMet>> others) {
        var looked = new HashSet<>(base.tooSoon());
        var entries = new ArrayList<>(first);
        if (!looked.isEmpty()) {
            entries.addAll(others.apply(base.tooSoon()));
        }
        while (true) {
            var course = Course.of(rules, base, entries);
            var tooSoon = new HashSet<LocalDate>();
            for (var turn : course.turns()) {
                if (turn instanceof TooSoon && looked.add(turn.day())) {
                    tooSoon.add(turn.day());
                }
            }
            if (tooSoon.isEmpty()) {
                return new FoldedEntries(entries, course);
            }
            entries.addAll(others.apply(tooSoon));
        }
    }
}
