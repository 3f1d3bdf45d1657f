package app.fabula.domain.streak;

import app.fabula.domain.streak.News.Word;
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
 * @param current days of the run, as its last day says
 * @param times how often anything was said
 */
public record Told(
        SortedMap<LocalDate, Said> days, SortedSet<Milestone> milestones, int current, int times) {
    /**
     * @param days of the run then; 0 for a day that was frozen
     */
    public record Said(Saying saying, int days) {
        /**
         * How long a run was is corrected once it is over: while it goes on, its last day tells.
         */
        boolean says(Word word) {
            return saying == word.saying() && (saying != Saying.BROKEN || days == word.days());
        }
    }

    public static Told nothing() {
        return new Told(new TreeMap<>(), new TreeSet<>(), 0, 0);
    }

    Told with(LocalDate day, Said said, int now) {
        var more = new TreeMap<>(days);
        more.put(day, said);
        return new Told(more, milestones, isLast(day) ? now : current, times + 1);
    }

    /** A day that was frozen says nothing of how long the run is. */
    private boolean isLast(LocalDate day) {
        return days.tailMap(day.plusDays(1)).values().stream()
                .allMatch(said -> said.saying() == Saying.FROZEN);
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
