package app.fabula.adapters.rest.group;

import app.fabula.domain.group.Group;
import app.fabula.domain.group.GroupId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

record GroupsResponse(List<Item> items) {
    /**
     * @param learners how many
     */
    record Item(UUID id, String name, int learners) {}

    static GroupsResponse of(Collection<GroupId> ids, Function<GroupId, Group> groups) {
        return new GroupsResponse(ids.stream().map(id -> item(id, groups.apply(id))).toList());
    }

    private static Item item(GroupId id, Group group) {
        return new Item(id.value(), group.name().orElseThrow(), group.learners().size());
    }
}
