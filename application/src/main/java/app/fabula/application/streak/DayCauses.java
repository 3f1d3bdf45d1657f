package app.fabula.application.streak;

import app.fabula.application.streak.Cause.Recorded;
import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.KeptBy;
import app.fabula.domain.streak.KeptBy.Decided;
import app.fabula.domain.streak.KeptBy.Forgiven;
import app.fabula.domain.streak.Turn.Credited;
import java.time.LocalDate;
import java.util.Optional;

/** What decided about each day of a streak. */
final class DayCauses {
    private final SeenStreak seen;
    private final DayStates states;

    DayCauses(SeenStreak seen, DayStates states) {
        this.seen = seen;
        this.states = states;
    }

    /** Nothing where a day is what it is because nothing was recorded. */
    Optional<Cause> of(LocalDate day) {
        return switch (states.of(day)) {
            case CREDITED -> states.turn(day).map(turn -> new Recorded(((Credited) turn).by()));
            case FROZEN, PAUSED, REST, AMNESTY -> states.keptBy(day).map(this::of);
            case REPAIRED -> states.repair(day).map(repair -> new Recorded(repair.by()));
            case NONE, SKIPPED, MISSED, PENDING -> Optional.empty();
        };
    }

    private Cause of(KeptBy by) {
        return switch (by) {
            case Decided(_, var id) -> new Recorded(decision(id));
            case Forgiven(var outage) -> seen.records().declared(outage);
        };
    }

    /** Ids of facts are made by devices, and may be any. */
    private Entry decision(String id) {
        return seen.whole().entries().stream()
                .filter(entry -> !(entry instanceof GoalMet) && entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
