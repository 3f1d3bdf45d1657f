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
import java.util.function.ToLongFunction;

/** Groups on a log in memory. */
public final class InMemoryGroups implements Groups {
    private final InMemoryLog log;
    private final ToLongFunction<Instant> positionAt;

    /** Where everything was recorded when it was decided. */
    public InMemoryGroups(InMemoryLog log) {
        this(
                log,
                instant ->
                        log.all(GroupEvent.class).stream()
                                .filter(event -> !event.occurredAt().isAfter(instant))
                                .count());
    }

    /**
     * @param positionAt of the last event that had been recorded by an instant
     */
    public InMemoryGroups(InMemoryLog log, ToLongFunction<Instant> positionAt) {
        this.log = log;
        this.positionAt = positionAt;
    }

    @Override
    public Optional<Group> find(GroupId id) {
        return find(id, log.head());
    }

    @Override
    public Optional<Group> find(GroupId id, Instant asOf) {
        return find(id, positionAt.applyAsLong(asOf));
    }

    private Optional<Group> find(GroupId id, long position) {
        var group = Group.none();
        for (var event : log.all(GroupEvent.class, position)) {
            group = event.group().equals(id) ? Group.after(group, event) : group;
        }
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
