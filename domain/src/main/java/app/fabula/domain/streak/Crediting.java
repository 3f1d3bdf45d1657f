package app.fabula.domain.streak;

import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Turn.Because;
import app.fabula.domain.streak.Turn.Credited;
import app.fabula.domain.streak.Turn.Skipped;
import app.fabula.domain.streak.Turn.TooSoon;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a goal that was met does to a streak.
 *
 * @param travelGap since the last credit, before there is one by clocks that show another time
 */
record Crediting(Duration travelGap, Settling settling) {

    Step after(Streak streak, GoalMet met) {
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
        var settled = settling.before(met.day(), streak, met.when().days());
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
        var there = met.when().daysIn(last.when().zone());
        return Settling.isNextDayAtMost(last, met.when().at(), there)
                && !met.day().isAfter(last.day().plusDays(2));
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
}
