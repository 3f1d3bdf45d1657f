package app.fabula.application.group;

import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.Shown;
import app.fabula.domain.group.Group;
import app.fabula.domain.group.GroupEvent;
import app.fabula.domain.group.GroupEvent.MemberEvent;
import app.fabula.domain.group.GroupEvent.TeacherEvent;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.Optional;
import java.util.SequencedSet;

/** Groups on a log in memory. */
public final class InMemoryGroups implements Groups {
    private final InMemoryLog log;

    public InMemoryGroups(InMemoryLog log) {
        this.log = log;
    }

    @Override
    public Optional<Group> find(GroupId id) {
        return find(id, Instant.MAX);
    }

    @Override
    public Optional<Group> find(GroupId id, Instant asOf) {
        var group =
                log.fold(
                        GroupEvent.class,
                        event -> event.group().equals(id) && !event.occurredAt().isAfter(asOf),
                        Group.none(),
                        Group::after);
        return Optional.of(group).filter(found -> found.name().isPresent());
    }

    @Override
    public Shown<Optional<Group>> get(GroupId id) {
        return new Shown<>(find(id), log.head());
    }

    @Override
    public SequencedSet<GroupId> holding(LearnerId learner) {
        return log.fold(
                        MemberEvent.class,
                        event -> event.learner().equals(learner),
                        Memberships.none(),
                        Memberships::after)
                .groups()
                .sequencedKeySet();
    }

    @Override
    public Shown<Memberships> taughtBy(TeacherId teacher) {
        var groups =
                log.fold(
                        TeacherEvent.class,
                        event -> event.teacher().equals(teacher),
                        Memberships.none(),
                        Memberships::after);
        return new Shown<>(groups, log.head());
    }
}
