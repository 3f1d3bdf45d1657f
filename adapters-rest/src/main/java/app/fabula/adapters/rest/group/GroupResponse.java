package app.fabula.adapters.rest.group;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.domain.group.Group;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.shared.LearnerId;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

record GroupResponse(
        UUID id,
        @Line(max = 100) String name,
        @Size(max = 20) List<UUID> teachers,
        @Size(max = 500) List<UUID> learners) {
    static GroupResponse of(GroupId id, Group group) {
        return of(id, group.name().orElseThrow(), group.teachers(), group.learners());
    }

    /** What was asked for is what it is now. */
    static GroupResponse of(GroupId id, GroupRequest group) {
        return of(id, group.name(), group.teachers(), group.learners());
    }

    private static GroupResponse of(
            GroupId id,
            String name,
            Collection<TeacherId> teachers,
            Collection<LearnerId> learners) {
        return new GroupResponse(
                id.value(),
                name,
                teachers.stream().map(TeacherId::value).toList(),
                learners.stream().map(LearnerId::value).toList());
    }
}
