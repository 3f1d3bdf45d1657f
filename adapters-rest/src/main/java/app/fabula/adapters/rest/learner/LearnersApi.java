package app.fabula.adapters.rest.learner;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Edits;
import app.fabula.adapters.rest.shared.EntityTags;
import app.fabula.adapters.rest.shared.NothingThere;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.LearnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

@Tag(name = "Learners", description = "Accounts, and how learners mean to study.")
interface LearnersApi {

    @Allows(value = Scope.LEARNERS_WRITE, own = Own.LEARNER)
    @Operation(
            operationId = "putLearner",
            summary = "Register a learner, or change the plan of one",
            description =
                    "The client makes the id. The same plan again changes nothing. No change moves"
                            + " a past day.")
    @ApiResponse(responseCode = "201", description = "Registered.", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "200",
            description = "Changed, or the same as before.",
            useReturnTypeSchema = true)
    ResponseEntity<AccountResponse> put(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = Edits.IF_MATCH) Optional<EntityTags> ifMatch,
            @Parameter(description = Edits.IF_NONE_MATCH) Optional<NothingThere> ifNoneMatch,
            PlanRequest plan);

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getLearner",
            summary = "Read an account",
            description = "The plan in force, and since when.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<AccountResponse> get(@Parameter(description = "Of the learner.") LearnerId id);
}
