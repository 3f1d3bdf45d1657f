package app.fabula.adapters.rest.achievement;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.adapters.rest.shared.RuleCode;
import app.fabula.domain.access.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

@Tag(name = "Trials", description = "What would come of a rule, before it is published.")
interface TrialsApi {

    @Allows(Scope.ACHIEVEMENTS_WRITE)
    @Operation(
            operationId = "tryAchievementRule",
            summary = "Try a rule of achievements, or a version of one",
            description =
                    "Begins to look at everybody as if it were published, and returns. It counts"
                            + " who would gain, and who would not have earned what they keep."
                            + " Nothing is announced. It survives whoever does it, and tells how far"
                            + " it is.")
    @ApiResponse(responseCode = "202", description = "Begun.", useReturnTypeSchema = true)
    @Refuses({
        ProblemType.TOO_MANY_RULE_TRIALS,
        ProblemType.RULE_VERSION_TAKEN,
        ProblemType.RULE_VERSION_NOT_NEXT,
        ProblemType.RULE_SCOPE_CHANGED,
        ProblemType.RULE_RETIRED
    })
    ResponseEntity<TrialResponse> start(
            @Parameter(description = "Code of the rule.", example = "first-story") RuleCode rule,
            RuleBody definition);

    @Allows(Scope.ACHIEVEMENTS_WRITE)
    @Operation(
            operationId = "getAchievementRuleTrial",
            summary = "Show a trial of a rule",
            description = "How far it is, and in the end what it has found.")
    @Refuses(ProblemType.UNKNOWN_RULE_TRIAL)
    ResponseEntity<TrialResponse> get(
            @Parameter(description = "Code of the rule.", example = "first-story") RuleCode rule,
            @Parameter(description = "Of the trial.") UUID trial);
}
