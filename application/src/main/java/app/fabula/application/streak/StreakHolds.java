package app.fabula.application.streak;

import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.GrowingList;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.StreakDecisions;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.FreezeGranted;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.PauseEnded;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells what is held free from what was decided. */
public final class StreakHolds implements GetHolds {
    private final Streaks streaks;
    private final GrowingList list;

    public StreakHolds(Streaks streaks, Cursors cursors) {
        this.streaks = streaks;
        this.list = new GrowingList("pauses", cursors);
    }

    @Override
    public Shown<Slice<Pause>> pauses(LearnerId learner, int limit, Optional<String> cursor) {
        return streaks.read(() -> list.newest(pauses(streaks.decisions(learner)), limit, cursor));
    }

    @Override
    public Shown<RestDays> restDays(LearnerId learner) {
        return streaks.read(() -> {
            var rests = streaks.decisions(learner).holds().rests();
            if (rests.isEmpty()) {
                return new RestDays(List.of(), Optional.empty());
            }
            var last = rests.getLast();
            return new RestDays(List.copyOf(last.weekdays()), Optional.of(last.from()));
        });
    }

    private static Collection<Pause> pauses(StreakDecisions decisions) {
        var pauses = new LinkedHashMap<UUID, Pause>();
        for (var decision : decisions.all()) {
            switch (decision) {
                case PauseDeclared some -> pauses.put(some.id(), pause(some));
                case PauseEnded end ->
                        pauses.computeIfPresent(end.pause(), (_, some) -> ended(some, end));
                case FreezeBought _, FreezeGranted _, RepairUsed _, RestDaysChosen _ -> {}
            }
        }
        return pauses.values();
    }

    private static Pause pause(PauseDeclared some) {
        return new Pause(some.id(), some.from(), some.to(), some.occurredAt(), Optional.empty());
    }

    private static Pause ended(Pause some, PauseEnded end) {
        return new Pause(
                some.id(),
                some.from(),
                some.to(),
                some.declaredAt(),
                Optional.of(end.when().day()));
    }
}
