package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.application.access.Caller;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.LearnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

@Tag(name = "Progress")
interface QuarantineApi {

    @Allows(
            value = {Scope.LEARNERS_READ, Scope.LEARNERS_SUPPORT},
            own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getQuarantineOfLearner",
            summary = "Show what waits of a learner's activities",
            description =
                    "What came too long after it occurred, or before: it does not count until"
                            + " somebody releases it. In the order in which it came.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<QuarantineResponse> of(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);

    @Allows(Scope.LEARNERS_SUPPORT)
    @Operation(
            operationId = "getQuarantine",
            summary = "Show what waits of all learners' activities",
            description = "In the order in which it came.")
    ResponseEntity<QuarantineResponse> all(
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);

    @Allows(value = Scope.LEARNERS_SUPPORT, own = Own.ANOTHERS)
    @Operation(
            operationId = "releaseActivity",
            summary = "Let an activity count that waits",
            description =
                    "On its true day, like any that comes late. What is in the future is released"
                            + " by itself when its time has come, and by nobody before. To release"
                            + " it again changes nothing, and tells who was the first.")
    @Refuses({
        ProblemType.UNKNOWN_QUARANTINED_ACTIVITY,
        ProblemType.ALREADY_DISCARDED,
        ProblemType.STILL_IN_THE_FUTURE
    })
    ResponseEntity<ReviewResponse> release(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = "Of the activity.") UUID activity,
            ReviewRequest review,
            @Parameter(hidden = true) Caller caller);

    @Allows(value = Scope.LEARNERS_SUPPORT, own = Own.ANOTHERS)
    @Operation(
            operationId = "discardActivity",
            summary = "Give up an activity that waits",
            description =
                    "It never counts, also where it is sent again. To discard it again changes"
                            + " nothing, and tells who was the first.")
    @Refuses({ProblemType.UNKNOWN_QUARANTINED_ACTIVITY, ProblemType.ALREADY_RELEASED})
    ResponseEntity<ReviewResponse> discard(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = "Of the activity.") UUID activity,
            ReviewRequest review,
            @Parameter(hidden = true) Caller caller);
}
