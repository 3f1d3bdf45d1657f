package app.fabula.adapters.rest.operation;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.domain.access.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(name = "Operation", description = "For operators.")
interface ErrorGroupsApi {

    @Allows(Scope.OPERATION_READ)
    @Operation(
            operationId = "getErrorGroups",
            summary = "Show what has gone wrong lately",
            description =
                    "Unexpected failures of all instances, counted by what they have in common, the"
                            + " last seen first. Of each group the last hundred traces are known,"
                            + " so that a client's traceId leads to it; what the messages say is in"
                            + " the log only.")
    ResponseEntity<ErrorGroupsResponse> list(
            @Parameter(
                            description = "Of a problem that a client has got.",
                            example = "4bf92f3577b34da6a3ce929d0e0e4736")
                    @Nullable
                    @Pattern(regexp = "^[0-9a-f]{32}$", message = "{app.fabula.trace-id}")
                    String traceId,
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);
}
