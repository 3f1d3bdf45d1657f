package app.fabula.domain.streak;

import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Turn.Restored;
import java.util.ArrayList;
import java.util.Optional;

/** What a repair does to a streak: where it has no effect, it leaves no trace. */
record Repairing(Settling settling) {

    Step after(Streak streak, Repair repair) {
        if (objection(streak, repair).isPresent()) {
            return Step.to(streak);
        }
        var today = repair.day();
        var settled = settling.at(streak, repair.when());
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

    /** Why it has no effect; empty where it has one. */
    Optional<Objection> objection(Streak streak, Repair repair) {
        var isBroken = settling.at(streak, repair.when()).isBroken();
        var broken = isBroken ? streak.run() : streak.lost();
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
}
