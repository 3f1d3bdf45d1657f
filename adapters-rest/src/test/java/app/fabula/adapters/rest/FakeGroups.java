package app.fabula.adapters.rest;

import app.fabula.application.group.DefineGroups;
import app.fabula.application.group.GroupLister;
import app.fabula.application.group.Groups;
import app.fabula.application.group.InMemoryGroups;
import app.fabula.application.group.ListGroups;
import app.fabula.application.group.Memberships;
import app.fabula.application.shared.InMemoryCursors;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.group.Group;
import app.fabula.domain.group.GroupEvent.GroupFormed;
import app.fabula.domain.group.GroupEvent.LearnerJoined;
import app.fabula.domain.group.GroupEvent.TeacherAssigned;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.springframework.stereotype.Component;

/** Two groups are there; whichever else is put is formed, and forgotten. */
@Component
class FakeGroups implements DefineGroups, Groups, ListGroups {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Groups groups;
    private final ListGroups lister;

    FakeGroups() {
        var log = new InMemoryLog();
        log.append(new GroupFormed(Ids.GROUP, "Foxes", NOON));
        log.append(new TeacherAssigned(Ids.GROUP, Ids.TEACHER, NOON));
        log.append(new LearnerJoined(Ids.GROUP, Ids.LEARNER, NOON));
        log.append(new GroupFormed(Ids.EMPTY_GROUP, "Bears", NOON));
        log.append(new TeacherAssigned(Ids.EMPTY_GROUP, Ids.TEACHER, NOON));
        groups = new InMemoryGroups(log);
        lister = new GroupLister(groups, new InMemoryCursors());
    }

    @Override
    public Defined define(
            GroupId group, String name, List<TeacherId> teachers, List<LearnerId> learners) {
        LastEdit.happens();
        return new Defined(group.equals(Ids.GROUP) ? Outcome.CHANGED : Outcome.FORMED, 81);
    }

    @Override
    public Optional<Group> find(GroupId group) {
        return groups.find(group);
    }

    @Override
    public Optional<Group> find(GroupId group, Instant asOf) {
        return groups.find(group, asOf);
    }

    @Override
    public Shown<Optional<Group>> get(GroupId group) {
        return groups.get(group);
    }

    @Override
    public SequencedSet<GroupId> holding(LearnerId learner) {
        return groups.holding(learner);
    }

    @Override
    public Shown<Memberships> taughtBy(TeacherId teacher) {
        return groups.taughtBy(teacher);
    }

    @Override
    public Shown<Slice<Taught>> taughtBy(TeacherId teacher, int limit, Optional<String> cursor) {
        return lister.taughtBy(teacher, limit, cursor);
    }
}
