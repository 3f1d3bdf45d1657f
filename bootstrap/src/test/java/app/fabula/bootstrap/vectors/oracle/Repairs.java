package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rule 6: whether a repair joins a run, and what then became of the days up to it. */
record Repairs(Judge judge, Notebook notes) {
    Optional<Chapter> of(Repair repair) {
        var story = judge.story();
        if (story.lastCredited().isEmpty()) {
            return Optional.empty();
        }
        var asker = new Asker(story, repair.when());
        var missed = asker.isStillOpen() ? List.<LocalDate>of() : asker.missed();
        var settled = judge.of(missed, repair.when());
        var lost = lost(settled);
        if (notes.says(Met.NOTHING_TO_REPAIR, lost.isEmpty())
                || notes.says(Met.REPAIR_BEYOND_WINDOW, !isWithinWindow(repair, lost.get()))
                || notes.says(Met.REPAIR_BEFORE_ITS_TURN, !isItsTurn(repair))) {
            return Optional.empty();
        }
        notes.says(settled.isBroken() ? Met.REPAIRED_AT_ONCE : Met.REPAIRED_AFTER_A_DAY, true);
        var openFrom =
                asker.isStillOpen() ? story.openFrom() : story.openFromAtLeast(asker.today());
        return Optional.of(new Chapter(repair, settled, openFrom));
    }

    /** The run that the most recent break ended, unless two days were credited since. */
    private Optional<Run> lost(Verdict settled) {
        var latest = judge.story().runs().reversed();
        if (settled.isBroken()) {
            return Optional.of(latest.getFirst());
        }
        return latest.getFirst().days() == 1
                ? latest.stream().skip(1).findFirst()
                : Optional.empty();
    }

    private static boolean isWithinWindow(Repair repair, Run lost) {
        var date = LocalDays.dayOf(repair.when());
        return LocalDays.of(repair.when()).between(lost.to(), date).size() <= repair.window();
    }

    /** The first is free. */
    private boolean isItsTurn(Repair repair) {
        return judge.story()
                .last(Repair.class)
                .map(last -> LocalDays.dayOf(last.when()).plusDays(repair.interval()))
                .filter(LocalDays.dayOf(repair.when())::isBefore)
                .isEmpty();
    }
}
