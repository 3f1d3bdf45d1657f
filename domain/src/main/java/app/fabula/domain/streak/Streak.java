package app.fabula.domain.streak;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;

/**
 * @param current the run that reaches to today or yesterday; empty where there is none
 * @param longest of all runs, the earliest of equal ones
 */
public record Streak(Status status, Optional<Run> current, Optional<Run> longest) {
    public enum Status {
        /** No day has been credited. */
        NONE,
        /** Today is credited. */
        DONE_TODAY,
        /** The run reaches to yesterday: today is still open. */
        PENDING_TODAY,
        /** A whole day was missed. */
        BROKEN
    }

    /**
     * @param credited days whose goal was met
     * @param today the learner's
     */
    public static Streak of(SortedSet<LocalDate> credited, LocalDate today) {
        var runs = Run.of(credited);
        if (runs.isEmpty()) {
            return new Streak(Status.NONE, Optional.empty(), Optional.empty());
        }
        var last = runs.getLast();
        var longest = runs.stream().max(Comparator.comparingInt(Run::days));
        if (!last.to().isBefore(today)) {
            return new Streak(Status.DONE_TODAY, Optional.of(last), longest);
        }
        if (last.to().plusDays(1).equals(today)) {
            return new Streak(Status.PENDING_TODAY, Optional.of(last), longest);
        }
        return new Streak(Status.BROKEN, Optional.empty(), longest);
    }

    public int currentDays() {
        return current.map(Run::days).orElse(0);
    }

    public int longestDays() {
        return longest.map(Run::days).orElse(0);
    }
}
