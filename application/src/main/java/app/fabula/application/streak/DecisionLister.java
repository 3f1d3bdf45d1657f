package app.fabula.application.streak;

import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.GrowingList;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.DecisionEntries;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.FreezeGranted;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.PauseEnded;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import java.util.Optional;
import java.util.function.Function;

public final class DecisionLister implements ListDecisions {
    private final Streaks streaks;
    private final StreakSight sight;
    private final Cursors cursors;

    public DecisionLister(Streaks streaks, StreakSight sight, Cursors cursors) {
        this.streaks = streaks;
        this.sight = sight;
        this.cursors = cursors;
    }

    @Override
    public Shown<Slice<Freeze>> freezes(LearnerId learner, Query query) {
        var used = new UsedFreezes(new WholeStreaks(streaks), learner, sight.now(learner));
        return list("freezes", learner, query, DecisionLister::freeze, used::of);
    }

    @Override
    public Shown<Slice<Repair>> repairs(LearnerId learner, Query query) {
        return list("repairs", learner, query, DecisionLister::repair, repair -> repair);
    }

    /**
     * What is left out by a query makes another list, in which places are others.
     *
     * @param detail what is found out of those alone that are shown
     */
    private <T> Shown<Slice<T>> list(
            String name,
            LearnerId learner,
            Query query,
            Function<Decision, Optional<T>> element,
            Function<T, T> detail) {
        var list = new GrowingList(query.track().map(of -> name + ":" + of).orElse(name), cursors);
        return streaks.read(() -> {
            var all =
                    streaks.decisions(learner).all().stream()
                            .filter(decision -> isAbout(decision, query))
                            .flatMap(decision -> element.apply(decision).stream())
                            .toList();
            return list.newest(all, query.limit(), query.cursor()).map(detail);
        });
    }

    private static boolean isAbout(Decision decision, Query query) {
        return query.track().map(DecisionEntries.tracks(decision)::contains).orElse(true);
    }

    private static Optional<Freeze> freeze(Decision decision) {
        return switch (decision) {
            case FreezeBought some ->
                    Optional.of(
                            new Freeze(
                                    some.id(),
                                    some.track(),
                                    Optional.empty(),
                                    some.occurredAt(),
                                    Optional.empty()));
            case FreezeGranted some ->
                    Optional.of(
                            new Freeze(
                                    some.id(),
                                    some.track(),
                                    Optional.of(some.reason()),
                                    some.occurredAt(),
                                    Optional.empty()));
            case RepairUsed _, PauseDeclared _, PauseEnded _, RestDaysChosen _ -> Optional.empty();
        };
    }

    private static Optional<Repair> repair(Decision decision) {
        return switch (decision) {
            case RepairUsed some ->
                    Optional.of(new Repair(some.id(), some.track(), some.occurredAt()));
            case FreezeBought _, FreezeGranted _, PauseDeclared _, PauseEnded _, RestDaysChosen _ ->
                    Optional.empty();
        };
    }
}
