package app.fabula.domain.streak;

import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.PauseEnd;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Entry.RestDays;
import app.fabula.domain.streak.Turn.Because;
import app.fabula.domain.streak.Turn.Broken;
import app.fabula.domain.streak.Turn.Credited;
import app.fabula.domain.streak.Turn.Kept;
import app.fabula.domain.streak.Turn.Restored;
import app.fabula.domain.streak.Turn.Skipped;
import app.fabula.domain.streak.Turn.TooSoon;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each entry does to a streak. Folded over all entries of a learner in their natural order, it
 * comes to the same however they arrived; docs/streaks.md shows each rule.
 *
 * @param freezes in stock at the very beginning
 * @param travelGap since the last credit, before there is one by clocks that show another time
 * @param outages that have become known
 */
public record StreakRules(int freezes, Duration travelGap, List<Outage> outages) {
    public StreakRules {
        outages = List.copyOf(outages);
    }

    /** As all learners have them. */
    public static StreakRules standard(List<Outage> outages) {
        return new StreakRules(0, Duration.ofHours(4), outages);
    }

    public Streak beginning() {
        return Streak.beginning(freezes);
    }

    public Step after(Streak streak, Entry entry) {
        return switch (entry) {
            case GoalMet met -> afterGoal(streak, met);
            case Repair repair -> afterRepair(streak, repair);
            case FreezeAdded freeze -> Step.to(streak.with(freeze));
            case Pause pause -> Step.to(streak.with(streak.holds().with(pause)));
            case PauseEnd end -> Step.to(streak.with(streak.holds().without(end)));
            case RestDays rest -> Step.to(streak.with(streak.holds().with(rest)));
        };
    }

    /** As it is to one who asks at that moment. */
    public Standing standing(Streak streak, Moment now) {
        return Standing.of(streak, settlement(streak, now), now);
    }

    private Step afterGoal(Streak streak, GoalMet met) {
        if (streak.last().isEmpty()) {
            return begun(streak, met, Because.FIRST, List.of(), streak.freezes());
        }
        var last = streak.last().get();
        if (!met.day().isAfter(last.day())) {
            return Step.to(streak);
        }
        if (isTooSoon(last, met)) {
            return new Step(
                    streak.withTooSoon(met.day()), List.of(new TooSoon(met.day(), met, last)));
        }
        var missed = met.when().days().between(last.day(), met.day());
        if (missed.isEmpty()) {
            return grown(streak, met, Because.NEXT, List.of(), streak.freezes());
        }
        if (isForgiven(last, met)) {
            var skipped = missed.stream().<Turn>map(Skipped::new).toList();
            return grown(streak, met, Because.TRAVELLED, skipped, streak.freezes());
        }
        var settled = settle(streak, met.day(), met.when().days());
        return settled.isBroken()
                ? begun(streak, met, Because.BROKEN, settled.turns(), settled.freezes())
                : grown(streak, met, Because.KEPT, settled.turns(), settled.freezes());
    }

    private boolean isTooSoon(GoalMet last, GoalMet met) {
        return met.when().isElsewhereThan(last.when().zone())
                && met.when().at().isBefore(last.when().at().plus(travelGap));
    }

    /** A day at most is skipped by flying over the date line, and none is to be lost by it. */
    private static boolean isForgiven(GoalMet last, GoalMet met) {
        return isNextDayAtMost(last, met.when().at(), met.when().daysIn(last.when().zone()))
                && !met.day().isAfter(last.day().plusDays(2));
    }

    private static boolean isNextDayAtMost(GoalMet last, Instant at, CivilDays days) {
        return days.follows(last.day(), days.dayOf(at));
    }

    private static Step begun(
            Streak streak, GoalMet met, Because why, List<Turn> before, Freezes left) {
        return credited(streak, met, Run.startingOn(met.day()), streak.run(), why, before, left);
    }

    private static Step grown(
            Streak streak, GoalMet met, Because why, List<Turn> before, Freezes left) {
        var run = streak.run().orElseThrow().grownTo(met.day());
        return credited(streak, met, run, Optional.empty(), why, before, left);
    }

    private static Step credited(
            Streak streak,
            GoalMet met,
            Run run,
            Optional<Run> lost,
            Because why,
            List<Turn> before,
            Freezes left) {
        var turns = new ArrayList<>(before);
        turns.add(new Credited(met.day(), met, run, why));
        return new Step(streak.credited(met, run, lost, left), turns);
    }

    private Step afterRepair(Streak streak, Repair repair) {
        if (objection(streak, repair).isPresent()) {
            return Step.to(streak);
        }
        var today = repair.day();
        var settled = settlement(streak, repair.when());
        var run = streak.run().orElseThrow();
        var turns = new ArrayList<>(settled.turns());
        if (settled.isBroken()) {
            turns.add(new Restored(today, repair, run, run.to(), false));
            return new Step(streak.restored(run, streak.lost(), today, settled), turns);
        }
        var before = streak.lost().orElseThrow();
        var whole = before.joinedTo(run);
        turns.add(new Restored(today, repair, whole, before.to(), true));
        return new Step(streak.restored(whole, Optional.empty(), today, settled), turns);
    }

    /** Why the repair has no effect; empty where it has one. */
    public Optional<Objection> objection(Streak streak, Repair repair) {
        var broken = settlement(streak, repair.when()).isBroken() ? streak.run() : streak.lost();
        if (broken.isEmpty()) {
            return Optional.of(Objection.NOTHING_TO_REPAIR);
        }
        var between = repair.when().days().between(broken.get().to(), repair.day());
        if (between.size() > repair.window()) {
            return Optional.of(Objection.TOO_LATE);
        }
        return streak.repaired()
                .filter(last -> repair.day().isBefore(last.plusDays(repair.interval())))
                .map(_ -> Objection.REPAIRED_LATELY);
    }

    /** What the days come to that have closed by that moment. */
    Settlement settlement(Streak streak, Moment now) {
        var last = streak.last();
        if (last.isEmpty() || isStillOpen(last.get(), now)) {
            return new Settlement(List.of(), false, streak.freezes(), Optional.empty());
        }
        return settle(streak, now.day(), now.days());
    }

    /** Whether it is no later than the day after the last credit, here or where that was. */
    private static boolean isStillOpen(GoalMet last, Moment now) {
        return isNextDayAtMost(last, now.at(), now.days())
                || isNextDayAtMost(last, now.at(), now.daysIn(last.when().zone()));
    }

    /** One by one as each closed, with the stock that was held then. */
    private Settlement settle(Streak streak, LocalDate before, CivilDays days) {
        var turns = new ArrayList<Turn>();
        var freezes = streak.freezes();
        var to = Optional.of(before.minusDays(1));
        for (var day : days.between(streak.settledTo().orElseThrow(), before)) {
            var closed = days.endOf(day);
            var keeper = keeper(streak, day, days);
            if (keeper.isEmpty()) {
                freezes = freezes.at(closed);
                if (freezes.held() == 0) {
                    turns.add(new Broken(day, streak.run().orElseThrow(), closed));
                    return new Settlement(turns, true, freezes, to);
                }
                freezes = freezes.less();
            }
            turns.add(new Kept(day, keeper.orElse(Keeper.FREEZE), closed));
        }
        return new Settlement(turns, false, freezes, to);
    }

    /** What would keep a run over that day, but for freezes. */
    public Optional<Keeper> keeper(Streak streak, LocalDate day, CivilDays days) {
        return amnesty(day, days).or(() -> streak.holds().on(day));
    }

    private Optional<Keeper> amnesty(LocalDate day, CivilDays days) {
        return outages.stream().anyMatch(outage -> outage.fallsOn(day, days))
                ? Optional.of(Keeper.AMNESTY)
                : Optional.empty();
    }
}
