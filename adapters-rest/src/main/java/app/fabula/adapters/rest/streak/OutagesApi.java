package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.application.access.Caller;
import app.fabula.domain.access.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

@Tag(name = "Streak", description = "Days in a row on which the daily goal was met.")
interface OutagesApi {

    @Allows(Scope.OPERATION_WRITE)
    @Operation(
            operationId = "declareOutage",
            summary = "Forgive an outage",
            description =
                    "Learners could not reach their stories: each day of a learner that it falls on"
                            + " breaks no run, also where one had broken by it. The same time"
                            + " again changes nothing, and is answered as at first.")
    @ApiResponse(responseCode = "201", description = "Declared.", useReturnTypeSchema = true)
    @Refuses(ProblemType.OUTAGE_TOO_LONG)
    ResponseEntity<OutageResponse> declare(
            OutageRequest outage, @Parameter(hidden = true) Caller caller);

    @Allows(Scope.OPERATION_READ)
    @Operation(
            operationId = "getOutages",
            summary = "List the outages",
            description = "All that were ever declared, what was declared last first.")
    ResponseEntity<OutagesResponse> list(
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);
}
