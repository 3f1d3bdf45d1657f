package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.AllowsWith;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.adapters.rest.shared.Truth;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.LearnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

@Tag(name = "Progress", description = "What learners do, and how far they are.")
interface ProgressApi {

    @Allows(value = Scope.LEARNERS_WRITE, own = Own.LEARNER)
    @AllowsWith(parameter = "import", value = Scope.ACTIVITIES_IMPORT)
    @Operation(
            operationId = "recordActivities",
            summary = "Record what a learner did",
            description =
                    "In any order, however late, however often: an activity is known by the id that"
                            + " the client gave it, and one that is known is answered as a"
                            + " duplicate, with what became of it first. One that came too long"
                            + " after it occurred, or before, is quarantined: it counts once it"
                            + " is released. One that is refused keeps no other from being"
                            + " recorded.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<ResultsResponse> record(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(
                            name = "import",
                            description =
                                    "Whether they come from another system: then none is too old.")
                    Optional<Truth> isImport,
            ActivitiesRequest activities);

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getProgress",
            summary = "Show a learner's progress",
            description = "In the order in which the stories were started.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<ProgressResponse> get(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = "How many stories at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);
}
