package app.fabula.domain.streak;

import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Turn.Broken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A streak at a moment.
 *
 * @param today the day of that moment
 * @param current the run that goes on; empty where there is none
 * @param longest the earliest of equal ones
 * @param freezes that are left
 * @param since what became of the days that closed after the last credited one
 */
public record Standing(
        Status status,
        LocalDate today,
        Optional<Run> current,
        Optional<Run> longest,
        int freezes,
        List<Turn> since) {
    public enum Status {
        /** No day has been credited. */
        NONE,
        /** Today is credited. */
        DONE_TODAY,
        /** The run goes on, and today is still open. */
        PENDING_TODAY,
        /** A day was missed that nothing kept. */
        BROKEN
    }

    public Standing {
        since = List.copyOf(since);
    }

    static Standing of(Streak streak, Settlement settled, Moment now) {
        var status = status(streak, settled, now.day());
        return new Standing(
                status,
                now.day(),
                streak.run().filter(_ -> status != Status.BROKEN),
                streak.longest(),
                settled.freezes().all(),
                settled.turns());
    }

    public int currentDays() {
        return current.map(Run::days).orElse(0);
    }

    public int longestDays() {
        return longest.map(Run::days).orElse(0);
    }

    /** The first day that was missed, where the run has broken. */
    public Optional<Broken> broken() {
        return since.stream().filter(Broken.class::isInstance).map(Broken.class::cast).findFirst();
    }

    /** The next instant at which a day closes here, or where the last credit was. */
    public Optional<Instant> nextClosing(Streak streak, Moment now) {
        return switch (status) {
            case NONE, BROKEN -> Optional.empty();
            case DONE_TODAY, PENDING_TODAY -> streak.last().map(last -> nextClosing(last, now));
        };
    }

    private static Instant nextClosing(GoalMet last, Moment now) {
        var first = last.day().plusDays(1);
        var here = closing(first, now.at(), now.days());
        var there = closing(first, now.at(), now.daysIn(last.when().zone()));
        return here.isBefore(there) ? here : there;
    }

    /** Of today, or of the first day that may be missed. */
    private static Instant closing(LocalDate first, Instant now, CivilDays days) {
        var today = days.dayOf(now);
        return days.endOf(today.isBefore(first) ? first : today);
    }

    private static Status status(Streak streak, Settlement settled, LocalDate today) {
        if (streak.last().isEmpty()) {
            return Status.NONE;
        }
        if (!streak.last().get().day().isBefore(today)) {
            return Status.DONE_TODAY;
        }
        return settled.isBroken() ? Status.BROKEN : Status.PENDING_TODAY;
    }
}
