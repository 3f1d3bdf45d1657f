package app.fabula.adapters.rest.group;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Edits;
import app.fabula.adapters.rest.shared.EntityTags;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.NothingThere;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.application.access.Caller;
import app.fabula.domain.access.Scope;
import app.fabula.domain.group.GroupId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

@Tag(name = "Groups", description = "Learners together, such as a class, and who teaches them.")
interface GroupsApi {

    @Allows(Scope.GROUPS_WRITE)
    @Operation(
            operationId = "putGroup",
            summary = "Form a group, or change one",
            description =
                    "The client makes the id and says the whole group as it is to be. Who teaches a"
                            + " group may read what its learners do, from then on and until either"
                            + " leaves it. The same group again changes nothing.")
    @ApiResponse(responseCode = "201", description = "Formed.", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "200",
            description = "Changed, or the same as before.",
            useReturnTypeSchema = true)
    ResponseEntity<GroupResponse> put(
            @Parameter(description = "Of the group.") GroupId id,
            @Parameter(description = Edits.IF_MATCH) Optional<EntityTags> ifMatch,
            @Parameter(description = Edits.IF_NONE_MATCH) Optional<NothingThere> ifNoneMatch,
            GroupRequest group);

    @Allows(value = Scope.GROUPS_READ, own = Own.TEACHERS)
    @Operation(
            operationId = "getGroup",
            summary = "Read a group",
            description = "Its name and its people, in the order in which they came.")
    @Refuses(ProblemType.UNKNOWN_GROUP)
    ResponseEntity<GroupResponse> get(@Parameter(description = "Of the group.") GroupId id);

    @Allows(own = Own.CALLER)
    @Operation(
            operationId = "getGroups",
            summary = "List the groups that you teach",
            description = "In the order in which you were given them.")
    ResponseEntity<GroupsResponse> list(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);
}
