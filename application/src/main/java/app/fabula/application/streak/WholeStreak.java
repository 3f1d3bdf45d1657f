package app.fabula.application.streak;

import app.fabula.domain.streak.Course;
import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.PauseEnd;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Entry.RestDays;
import app.fabula.domain.streak.StreakRules;
import app.fabula.domain.streak.Turn.TooSoon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
     * Of each day the first fact that met the goal is enough, unless it came too soon after a
     * credit elsewhere: then the later ones of that day are looked at as well.
     *
     * @param others all facts of a day that met the goal
     */
    static WholeStreak of(
            StreakRules rules,
            SortedMap<LocalDate, TrackDay> days,
            Collection<Entry> decisions,
            Function<Set<LocalDate>, Collection<GoalMet>> others) {
        var looked = new HashSet<LocalDate>();
        var entries = new ArrayList<>(decisions);
        days.values().forEach(day -> day.met().ifPresent(entries::add));
        while (true) {
            var course = Course.of(rules, entries);
            var tooSoon = new HashSet<LocalDate>();
            for (var turn : course.turns()) {
                if (turn instanceof TooSoon && looked.add(turn.day())) {
                    tooSoon.add(turn.day());
                }
            }
            if (tooSoon.isEmpty()) {
                return new WholeStreak(rules, List.copyOf(entries), course, days);
            }
            entries.addAll(others.apply(tooSoon));
        }
    }

    /** Pauses and days of rest, which are of all streaks, make none by themselves. */
    KeptStreak kept() {
        var isOne = entries.stream().anyMatch(WholeStreak::isOfOne);
        return KeptStreak.of(course.streak(), isOne ? entries : List.of(), rules, course.turns());
    }

    private static boolean isOfOne(Entry entry) {
        return switch (entry) {
            case GoalMet _, FreezeAdded _, Repair _ -> true;
            case Pause _, PauseEnd _, RestDays _ -> false;
        };
    }
}
