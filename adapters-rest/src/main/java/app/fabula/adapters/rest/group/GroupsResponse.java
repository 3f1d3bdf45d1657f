package app.fabula.adapters.rest.group;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.domain.group.Group;
import app.fabula.domain.group.GroupId;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

record GroupsResponse(@Size(max = GroupsResponse.MOST) List<GroupSummary> items) {
    static final int MOST = 1_000;

    /**
     * @param learners how many
     */
    record GroupSummary(UUID id, @Line(max = 100) String name, int learners) {}

    static GroupsResponse of(Collection<GroupId> ids, Function<GroupId, Group> groups) {
        return new GroupsResponse(
                ids.stream().limit(MOST).map(id -> summary(id, groups.apply(id))).toList());
    }

    private static GroupSummary summary(GroupId id, Group group) {
        return new GroupSummary(id.value(), group.name().orElseThrow(), group.learners().size());
    }
}
