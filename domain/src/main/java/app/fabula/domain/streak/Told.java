package app.fabula.domain.streak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the world has been told about one streak: a fold over announcements.
 *
 * @param days the last word about each
 * @param current days of the run, as said last
 * @param times how often anything was said
 */
public record Told(
        SortedMap<LocalDate, Saying> days,
        SortedSet<Milestone> milestones,
        int current,
        int times) {
    public static Told nothing() {
        return new Told(new TreeMap<>(), new TreeSet<>(), 0, 0);
    }

    Told with(LocalDate day, Saying saying, int now) {
        var more = new TreeMap<>(days);
        more.put(day, saying);
        return new Told(more, milestones, now, times + 1);
    }

    Told without(LocalDate day) {
        var less = new TreeMap<>(days);
        less.remove(day);
        return new Told(less, milestones, current, times + 1);
    }

    Told with(int now) {
        return new Told(days, milestones, now, times + 1);
    }

    Told reached(LocalDate day, int length, Instant at) {
        var more = new TreeSet<>(milestones);
        more.add(new Milestone(day, length, at));
        return new Told(days, more, current, times + 1);
    }

    Told retracted(LocalDate day, int length, Instant at) {
        var less = new TreeSet<>(milestones);
        less.remove(new Milestone(day, length, at));
        return new Told(days, less, current, times + 1);
    }
}
