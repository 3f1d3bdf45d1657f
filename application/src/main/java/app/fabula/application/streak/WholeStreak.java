package app.fabula.application.streak;

import app.fabula.domain.streak.Course;
import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.StreakRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * A streak with all that it is made of.
 *
 * @param entries that it was folded from
 * @param days on which anything was practised
 */
public record WholeStreak(
        StreakRules rules,
        List<Entry> entries,
        Course course,
        SortedMap<LocalDate, TrackDay> days) {

    /**
     * @param others all facts of a day that met the goal
     */
    static WholeStreak of(
            StreakRules rules,
            SortedMap<LocalDate, TrackDay> days,
            Collection<Entry> decisions,
            Function<Set<LocalDate>, Collection<GoalMet>> others) {
        var first = new ArrayList<>(decisions);
        days.values().forEach(day -> day.met().ifPresent(first::add));
        var folded = FoldedEntries.of(rules, rules.beginning(), first, others);
        return new WholeStreak(rules, folded.entries(), folded.course(), days);
    }
}
