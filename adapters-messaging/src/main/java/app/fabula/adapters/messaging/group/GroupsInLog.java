package app.fabula.adapters.messaging.group;

import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.adapters.messaging.shared.CacheMetrics;
import app.fabula.adapters.messaging.shared.LogFold;
import app.fabula.adapters.messaging.shared.PastFold;
import app.fabula.application.group.Groups;
import app.fabula.application.group.Memberships;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Tags;
import app.fabula.domain.group.Group;
import app.fabula.domain.group.GroupEvent;
import app.fabula.domain.group.GroupEvent.MemberEvent;
import app.fabula.domain.group.GroupEvent.TeacherEvent;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.shared.LearnerId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.eventstreaming.Tag;

/** As the log has them now. */
public final class GroupsInLog implements Groups {
    private final LogFold<GroupId, Group, GroupEvent> groups;
    private final PastFold<GroupId, Group, GroupEvent> pasts;
    private final LogFold<LearnerId, Memberships, MemberEvent> ofLearners;
    private final LogFold<TeacherId, Memberships, TeacherEvent> ofTeachers;
    private final LongSupplier head;
    private final ToLongFunction<Instant> positionAt;

    /**
     * @param head position of the last event
     * @param positionAt of the last one that had been recorded by an instant
     */
    public GroupsInLog(
            EventStorageEngine engine,
            MessageTypeResolver names,
            LongSupplier head,
            ToLongFunction<Instant> positionAt,
            MeterRegistry meters) {
        var boundary = new Boundary(names);
        this.head = head;
        this.positionAt = positionAt;
        this.groups =
                new LogFold<>(
                        engine,
                        id -> boundary.of(GroupEvent.class, GroupModule.group(id)),
                        GroupEvent.class,
                        Group.none(),
                        Group::after,
                        new CacheMetrics(meters, "groups"));
        this.pasts =
                new PastFold<>(
                        engine,
                        id -> boundary.of(GroupEvent.class, GroupModule.group(id)),
                        GroupEvent.class,
                        Group.none(),
                        Group::after);
        this.ofLearners =
                new LogFold<>(
                        engine,
                        id -> boundary.of(MemberEvent.class, Tag.of(Tags.LEARNER, id.toString())),
                        MemberEvent.class,
                        Memberships.none(),
                        Memberships::after,
                        new CacheMetrics(meters, "groups-of-learners"));
        this.ofTeachers =
                new LogFold<>(
                        engine,
                        id -> boundary.of(TeacherEvent.class, Tag.of(Tags.TEACHER, id.toString())),
                        TeacherEvent.class,
                        Memberships.none(),
                        Memberships::after,
                        new CacheMetrics(meters, "groups-of-teachers"));
    }

    @Override
    public Optional<Group> find(GroupId group) {
        return Optional.of(groups.of(group)).filter(found -> found.name().isPresent());
    }

    @Override
    public Optional<Group> find(GroupId id, Instant asOf) {
        var group = pasts.of(id, positionAt.applyAsLong(asOf));
        return Optional.of(group).filter(found -> found.name().isPresent());
    }

    @Override
    public Shown<Optional<Group>> get(GroupId group) {
        var position = head.getAsLong();
        return new Shown<>(find(group), position);
    }

    @Override
    public SequencedSet<GroupId> holding(LearnerId learner) {
        return ofLearners.of(learner).groups().sequencedKeySet();
    }

    @Override
    public Shown<Memberships> taughtBy(TeacherId teacher) {
        var position = head.getAsLong();
        return new Shown<>(ofTeachers.of(teacher), position);
    }
}
