package app.fabula.application.group;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.domain.group.DefineGroup;
import app.fabula.domain.group.Group;
import app.fabula.domain.group.GroupEvent;
import app.fabula.domain.group.GroupEvent.GroupFormed;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.shared.LearnerId;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

public final class GroupDefiner implements DefineGroups {
    private final Decisions<DefineGroup, Group, GroupEvent> decisions;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    public GroupDefiner(
            Decisions<DefineGroup, Group, GroupEvent> decisions,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.decisions = decisions;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Defined define(
            GroupId group, String name, List<TeacherId> teachers, List<LearnerId> learners) {
        var command =
                new DefineGroup(
                        group,
                        name,
                        new LinkedHashSet<>(teachers),
                        new LinkedHashSet<>(learners),
                        clock.instant());
        var receipt = decisions.submit(Origin.request(ids.get()), command);
        return new Defined(outcome(receipt.events()), receipt.position());
    }

    private static Outcome outcome(List<GroupEvent> events) {
        if (events.isEmpty()) {
            return Outcome.UNCHANGED;
        }
        return events.getFirst() instanceof GroupFormed ? Outcome.FORMED : Outcome.CHANGED;
    }
}
