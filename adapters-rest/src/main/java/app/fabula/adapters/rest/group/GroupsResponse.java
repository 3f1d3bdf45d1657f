package app.fabula.adapters.rest.group;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.group.ListGroups.Taught;
import app.fabula.application.shared.Slice;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupsResponse(
        @Size(max = 100) List<GroupSummary> items, @Nullable @Line(max = 4_000) String nextCursor) {

    /**
     * @param learners how many
     */
    record GroupSummary(UUID id, @Line(max = 100) String name, int learners) {
        private static GroupSummary of(Taught taught) {
            var group = taught.group();
            return new GroupSummary(
                    taught.id().value(), group.name().orElseThrow(), group.learners().size());
        }
    }

    static GroupsResponse of(Slice<Taught> taught) {
        return new GroupsResponse(
                taught.items().stream().map(GroupSummary::of).toList(), taught.next().orElse(null));
    }
}
