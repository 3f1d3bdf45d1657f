package app.fabula.adapters.rest.operation;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.domain.access.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

@Tag(name = "Operation", description = "For operators.")
interface ParkedSequencesApi {

    @Allows(Scope.OPERATION_READ)
    @Operation(
            operationId = "getParkedSequences",
            summary = "Show what was set aside",
            description =
                    "Where a projection or a policy cannot handle an event, that event and all that"
                            + " comes later in its sequence wait, in order; everything else goes"
                            + " on. It is tried again by itself at growing intervals. By"
                            + " follower and sequence.")
    ResponseEntity<ParkedSequencesResponse> list(
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);

    @Allows(Scope.OPERATION_WRITE)
    @Operation(
            operationId = "retryParkedSequence",
            summary = "Handle what was set aside",
            description = "Now, in order, as far as it goes.")
    @Refuses(ProblemType.UNKNOWN_PARKED_SEQUENCE)
    ResponseEntity<RetriedResponse> retry(
            @Parameter(description = "A projection or a policy.", example = "streak")
                    String follower,
            @Parameter(
                            description = "What the events are about.",
                            example = "learner:0198c5a0-0000-7000-8000-00000000000a")
                    String sequence);

    @Allows(Scope.OPERATION_WRITE)
    @Operation(
            operationId = "discardParkedEvent",
            summary = "Give up the event that cannot be handled",
            description =
                    "This follower passes over it for good, and handles what waits behind it. A"
                            + " replay would meet it again. It is named by its position: where a"
                            + " retry has come to another event meanwhile, nothing is given up."
                            + " Where this release does not have the follower, all that waits is"
                            + " given up.")
    @Refuses({ProblemType.UNKNOWN_PARKED_SEQUENCE, ProblemType.ANOTHER_EVENT_PARKED})
    ResponseEntity<RetriedResponse> discard(
            @Parameter(description = "A projection or a policy.", example = "streak")
                    String follower,
            @Parameter(
                            description = "What the events are about.",
                            example = "learner:0198c5a0-0000-7000-8000-00000000000a")
                    String sequence,
            DiscardRequest event);
}
