package app.fabula.adapters.rest.operation;

import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;

@Tag(name = "Operation", description = "For operators.")
interface ParkedSequencesApi {

    @Operation(
            operationId = "getParkedSequences",
            summary = "Show what was set aside",
            description =
                    "Where a projection or a policy cannot handle an event, that event and all that"
                            + " comes later in its sequence wait, in order; everything else goes"
                            + " on. It is tried again by itself at growing intervals.")
    ResponseEntity<ParkedSequencesResponse> all();

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

    @Operation(
            operationId = "discardParkedEvent",
            summary = "Give up the event that cannot be handled",
            description =
                    "This follower passes over it for good, and handles what waits behind it. A"
                            + " replay would meet it again.")
    @Refuses(ProblemType.UNKNOWN_PARKED_SEQUENCE)
    ResponseEntity<RetriedResponse> discard(
            @Parameter(description = "A projection or a policy.", example = "streak")
                    String follower,
            @Parameter(
                            description = "What the events are about.",
                            example = "learner:0198c5a0-0000-7000-8000-00000000000a")
                    String sequence);
}
