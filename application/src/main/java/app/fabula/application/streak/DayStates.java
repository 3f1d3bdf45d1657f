package app.fabula.application.streak;

import app.fabula.domain.streak.Keeper;
import app.fabula.domain.streak.KeptBy;
import app.fabula.domain.streak.Turn;
import app.fabula.domain.streak.Turn.Because;
import app.fabula.domain.streak.Turn.Broken;
import app.fabula.domain.streak.Turn.Credited;
import app.fabula.domain.streak.Turn.Kept;
import app.fabula.domain.streak.Turn.Restored;
import app.fabula.domain.streak.Turn.Skipped;
import app.fabula.domain.streak.Turn.TooSoon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What became of each day of a streak, as a calendar shows it. */
final class DayStates {
    private final SeenStreak seen;
    private final TreeMap<LocalDate, Turn> turns = new TreeMap<>();
    private final List<Restored> repairs = new ArrayList<>();

    DayStates(SeenStreak seen) {
        this.seen = seen;
        seen.whole().course().turns().forEach(this::add);
        seen.standing().since().forEach(this::add);
    }

    private void add(Turn turn) {
        switch (turn) {
            case Credited _, Kept _, Skipped _, Broken _ -> turns.put(turn.day(), turn);
            case Restored repair -> {
                repairs.add(repair);
                joined(repair).ifPresent(credited -> turns.put(credited.day(), credited));
            }
            case TooSoon _ -> {}
        }
    }

    /** The day that had begun a new run belongs to the one that is whole again. */
    private Optional<Credited> joined(Restored repair) {
        return repair.grown()
                        && turns.get(repair.run().to()) instanceof Credited(var day, var by, _, _)
                ? Optional.of(new Credited(day, by, repair.run(), Because.KEPT))
                : Optional.empty();
    }

    DayState of(LocalDate day) {
        var turn = turns.get(day);
        return switch (turn) {
            case Credited _ -> DayState.CREDITED;
            case Kept kept -> of(kept.keeper());
            case Skipped _ -> DayState.SKIPPED;
            case Broken _ -> isRepaired(day) ? DayState.REPAIRED : DayState.MISSED;
            case null -> untold(day);
            case Restored _, TooSoon _ ->
                    throw new IllegalStateException("not what becomes of a day: " + turn);
        };
    }

    /** What decided about a day; nothing where no rule had to. */
    Optional<Turn> turn(LocalDate day) {
        return Optional.ofNullable(turns.get(day));
    }

    /** What keeps a run over that day, whether or not there was one. */
    Optional<KeptBy> keptBy(LocalDate day) {
        return turns.get(day) instanceof Kept kept
                ? Optional.of(kept.by())
                : seen.whole()
                        .rules()
                        .keeper(seen.whole().course().streak(), day, seen.now().days());
    }

    /** That made the day good. */
    Optional<Restored> repair(LocalDate day) {
        return repairs.stream()
                .filter(repair -> day.isAfter(repair.after()) && day.isBefore(repair.day()))
                .findFirst();
    }

    private DayState untold(LocalDate day) {
        var now = seen.now();
        var keeper = keptBy(day).map(KeptBy::keeper);
        if (!now.days().exists(day)) {
            return DayState.SKIPPED;
        }
        if (!day.isBefore(now.day())) {
            return keeper.map(DayStates::of).orElse(DayState.PENDING);
        }
        if (turns.isEmpty() || day.isBefore(turns.firstKey())) {
            return DayState.NONE;
        }
        if (keeper.isPresent()) {
            return of(keeper.get());
        }
        if (isRepaired(day)) {
            return DayState.REPAIRED;
        }
        // A traveller's yesterday may still be open where the last credit was.
        return seen.standing().broken().isEmpty() && day.isAfter(turns.lastKey())
                ? DayState.PENDING
                : DayState.MISSED;
    }

    private boolean isRepaired(LocalDate day) {
        return repair(day).isPresent();
    }

    static DayState of(Keeper keeper) {
        return switch (keeper) {
            case FREEZE -> DayState.FROZEN;
            case PAUSE -> DayState.PAUSED;
            case REST -> DayState.REST;
            case AMNESTY -> DayState.AMNESTY;
        };
    }
}
