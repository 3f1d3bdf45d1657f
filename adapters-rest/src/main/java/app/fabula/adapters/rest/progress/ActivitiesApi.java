package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.application.access.Caller;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.LearnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

@Tag(name = "Progress", description = "What learners do, and how far they are.")
interface ActivitiesApi {

    @Allows(value = Scope.LEARNERS_WRITE, own = Own.LEARNER)
    @Operation(
            operationId = "voidActivity",
            summary = "Void an activity",
            description =
                    "It counts no more, nowhere and for good, and all that followed from it is"
                            + " computed again. The learner may say so for a day after it was"
                            + " recorded, unless the server is set up otherwise; with the scope"
                            + " there is no such limit. To void it again changes nothing: the"
                            + " answer is the first one. Sent again, it is a duplicate.")
    @Refuses({
        ProblemType.UNKNOWN_LEARNER,
        ProblemType.UNKNOWN_ACTIVITY,
        ProblemType.TOO_LATE_TO_VOID
    })
    ResponseEntity<VoidedResponse> voidActivity(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = "Of the activity, as the device made it.") UUID activity,
            VoidRequest why,
            @Parameter(hidden = true) Caller caller);
}
