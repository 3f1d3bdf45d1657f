package app.fabula.adapters.rest.operation;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.domain.access.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;

@Tag(name = "Operation", description = "For operators.")
interface ProjectionsApi {

    @Allows(Scope.OPERATION_READ)
    @Operation(
            operationId = "getProjections",
            summary = "Show the projections",
            description =
                    "How far each has followed the log, and how many sequences of events it has set"
                            + " aside because of one that it cannot handle.")
    ResponseEntity<ProjectionsResponse> all();

    @Allows(Scope.OPERATION_WRITE)
    @Operation(
            operationId = "replayProjection",
            summary = "Rebuild a projection",
            description =
                    "Begins to fold it again from the whole log, beside the live one, and returns."
                            + " Where it is done, the rebuilt one takes its place.")
    @ApiResponse(responseCode = "202", description = "Begun.", useReturnTypeSchema = true)
    @Refuses({ProblemType.UNKNOWN_PROJECTION, ProblemType.REPLAY_RUNNING})
    ResponseEntity<ReplayResponse> replay(
            @Parameter(description = "Of the projection.", example = "streak") String name);
}
