package app.fabula.adapters.rest.operation;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.domain.access.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

@Tag(name = "Operation", description = "For operators.")
interface ReplaysApi {

    @Allows(Scope.OPERATION_WRITE)
    @Operation(
            operationId = "startReplay",
            summary = "Rebuild projections, or verify them",
            description =
                    "Begins to fold them again from the whole log, beside the live ones, and"
                            + " returns. Where one was stopped before, it goes on from there."
                            + " Policies have no part in it.")
    @ApiResponse(responseCode = "202", description = "Begun.", useReturnTypeSchema = true)
    @Refuses({ProblemType.UNKNOWN_PROJECTION, ProblemType.REPLAY_RUNNING})
    ResponseEntity<ReplayResponse> start(ReplayRequest replay);

    @Allows(Scope.OPERATION_READ)
    @Operation(
            operationId = "getReplays",
            summary = "Show the latest replays",
            description = "The newest first, 20 at most.")
    ResponseEntity<ReplaysResponse> recent();

    @Allows(Scope.OPERATION_READ)
    @Operation(
            operationId = "getReplay",
            summary = "Show a replay",
            description = "How far it is, or what it came to.")
    @Refuses(ProblemType.UNKNOWN_REPLAY)
    ResponseEntity<ReplayResponse> get(@Parameter(description = "Of the replay.") UUID id);

    @Allows(Scope.OPERATION_WRITE)
    @Operation(
            operationId = "stopReplay",
            summary = "Stop a replay",
            description =
                    "Asks it to stop at its next batch, and returns. The live read models stay as"
                            + " they are; the next replay of the same projections goes on where"
                            + " this one was. One that has ended stays ended.")
    @ApiResponse(responseCode = "202", description = "Asked.", useReturnTypeSchema = true)
    @Refuses(ProblemType.UNKNOWN_REPLAY)
    ResponseEntity<ReplayResponse> stop(@Parameter(description = "Of the replay.") UUID id);
}
