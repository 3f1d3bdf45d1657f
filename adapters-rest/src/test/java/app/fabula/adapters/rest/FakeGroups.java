package app.fabula.adapters.rest;

import app.fabula.application.group.DefineGroups;
import app.fabula.application.group.Groups;
import app.fabula.application.group.InMemoryGroups;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.Shown;
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

/** One group is there; whichever else is put is formed, and forgotten. */
@Component
class FakeGroups implements DefineGroups, Groups {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Groups groups;

    FakeGroups() {
        var log = new InMemoryLog();
        log.append(new GroupFormed(Ids.GROUP, "Foxes", NOON));
        log.append(new TeacherAssigned(Ids.GROUP, Ids.TEACHER, NOON));
        log.append(new LearnerJoined(Ids.GROUP, Ids.LEARNER, NOON));
        groups = new InMemoryGroups(log);
    }

    @Override
    public Defined define(
            GroupId group, String name, List<TeacherId> teachers, List<LearnerId> learners) {
        LastEdit.happens();
        return new Defined(group.equals(Ids.GROUP) ? Outcome.CHANGED : Outcome.FORMED, 81);
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
    public Shown<SequencedSet<GroupId>> taughtBy(TeacherId teacher) {
        return groups.taughtBy(teacher);
    }
}
