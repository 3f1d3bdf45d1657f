package app.fabula.domain.streak;

import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.GoalMet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that must be known of a streak's past to go on with it. What the days after the last credited
 * one come to is not in it: that depends on where and when somebody asks.
 *
 * @param last what earned the last credited day
 * @param run that this day belongs to
 * @param lost the run that broke before this one, until a second day is credited
 * @param longest the earliest of equal ones
 * @param freezes when that day was credited, or when the run was repaired after it
 * @param repaired the day of the last repair
 * @param mended the last day that a repair has settled, where that is later than the last credit
 * @param tooSoon days whose goal was first met too soon after a credit elsewhere: it depends on
 *     later facts of theirs whether they are credited, and when
 */
public record Streak(
        Optional<GoalMet> last,
        Optional<Run> run,
        Optional<Run> lost,
        Optional<Run> longest,
        Freezes freezes,
        Holds holds,
        Optional<LocalDate> repaired,
        Optional<LocalDate> mended,
        SortedSet<LocalDate> tooSoon) {

    public Streak {
        tooSoon = Collections.unmodifiableSortedSet(new TreeSet<>(tooSoon));
    }

    /** Before any entry. */
    public static Streak beginning(int freezes) {
        return new Streak(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Freezes.given(freezes),
                Holds.none(),
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>());
    }

    /** The last day of which it is known what became of it, wherever one asks. */
    Optional<LocalDate> settledTo() {
        return mended.or(() -> last.map(GoalMet::day));
    }

    Streak credited(GoalMet met, Run now, Optional<Run> before, Freezes left) {
        return new Streak(
                Optional.of(met),
                Optional.of(now),
                before,
                longestWith(now),
                left.settled(),
                holds,
                repaired,
                mended.filter(day -> day.isAfter(now.to())),
                tooSoon);
    }

    /**
     * @param before the run that broke before that one, as far as it may still be repaired
     */
    Streak restored(Run whole, Optional<Run> before, LocalDate today, Settlement settled) {
        return new Streak(
                last,
                Optional.of(whole),
                before,
                longestWith(whole),
                settled.freezes().settled(),
                holds,
                Optional.of(today),
                settled.to().or(() -> mended),
                tooSoon);
    }

    Streak with(FreezeAdded freeze) {
        return new Streak(
                last, run, lost, longest, freezes.with(freeze), holds, repaired, mended, tooSoon);
    }

    Streak with(Holds other) {
        return new Streak(last, run, lost, longest, freezes, other, repaired, mended, tooSoon);
    }

    Streak withTooSoon(LocalDate day) {
        var more = new TreeSet<>(tooSoon);
        more.add(day);
        return new Streak(last, run, lost, longest, freezes, holds, repaired, mended, more);
    }

    private Optional<Run> longestWith(Run now) {
        return longest.filter(best -> !now.isLongerThan(best)).or(() -> Optional.of(now));
    }
}
