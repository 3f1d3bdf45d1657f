package app.fabula.domain.streak;

import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.PauseEnd;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Entry.RestDays;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.FreezeGranted;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.PauseEnded;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decisions as the fold reads them. */
public final class DecisionEntries {
    private DecisionEntries() {}

    /** Of one streak: those about it, and those about all. */
    public static List<Entry> of(Collection<Decision> decisions, Track track) {
        return decisions.stream()
                .filter(decision -> concerns(decision, track))
                .map(DecisionEntries::entry)
                .toList();
    }

    /** The streaks that it is about, where it does not concern all that there are. */
    public static Set<Track> tracks(Decision decision) {
        return switch (decision) {
            case FreezeBought bought -> Set.of(bought.track());
            case FreezeGranted granted -> Set.of(granted.track());
            case RepairUsed used -> Set.of(used.track());
            case PauseDeclared _, PauseEnded _, RestDaysChosen _ -> Set.of();
        };
    }

    public static boolean concerns(Decision decision, Track track) {
        var named = tracks(decision);
        return named.isEmpty() || named.contains(track);
    }

    public static Entry entry(Decision decision) {
        var id = decision.id().toString();
        var when = decision.when();
        return switch (decision) {
            case FreezeBought bought -> new FreezeAdded(id, when, bought.limit());
            case FreezeGranted granted -> new FreezeAdded(id, when, granted.limit());
            case RepairUsed used -> new Repair(id, when, used.window(), used.interval());
            case PauseDeclared pause -> new Pause(id, when, pause.from(), pause.to());
            case PauseEnded end -> new PauseEnd(id, when, end.pause().toString());
            case RestDaysChosen rest ->
                    new RestDays(
                            id,
                            when,
                            rest.weekdays().isEmpty() ? Set.of() : EnumSet.copyOf(rest.weekdays()));
        };
    }
}
