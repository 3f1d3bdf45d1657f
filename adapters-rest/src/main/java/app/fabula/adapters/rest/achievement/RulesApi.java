package app.fabula.adapters.rest.achievement;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Edits;
import app.fabula.adapters.rest.shared.EntityTags;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.NothingThere;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.adapters.rest.shared.RuleCode;
import app.fabula.adapters.rest.shared.Truth;
import app.fabula.application.access.Caller;
import app.fabula.domain.access.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

@Tag(name = "Rules", description = "What can be earned, for those who decide about it.")
interface RulesApi {

    @Allows(Scope.ACHIEVEMENTS_WRITE)
    @Operation(
            operationId = "getAchievementRules",
            summary = "List the rules of achievements",
            description =
                    "Each in its newest version, in the order in which they were published first;"
                            + " those that were retired, too.")
    ResponseEntity<RulesResponse> list(
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);

    @Allows(Scope.ACHIEVEMENTS_WRITE)
    @Operation(
            operationId = "getAchievementRule",
            summary = "Read a rule of achievements",
            description = "Its newest version, and who published each of them when.")
    @Refuses(ProblemType.UNKNOWN_RULE)
    ResponseEntity<RuleResponse> get(
            @Parameter(description = "Code of the rule.", example = "first-story") RuleCode rule);

    @Allows(Scope.ACHIEVEMENTS_WRITE)
    @Operation(
            operationId = "putAchievementRule",
            summary = "Publish a rule of achievements, or a version of one",
            description =
                    "The very same has been tried to the end before, or `untried` says that nobody"
                            + " has. From now on it is what is earned by, for what was done before,"
                            + " too; what was earned by an older version stays. The `backfill` that"
                            + " the answer names is the job that looks at everybody again, with the"
                            + " dates of then. The same version again changes nothing.")
    @ApiResponse(
            responseCode = "201",
            description = "Published, and the first of its code.",
            useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "200",
            description = "Published, or the same as before.",
            useReturnTypeSchema = true)
    @Refuses({
        ProblemType.RULE_UNTRIED,
        ProblemType.RULE_VERSION_TAKEN,
        ProblemType.RULE_VERSION_NOT_NEXT,
        ProblemType.RULE_SCOPE_CHANGED,
        ProblemType.RULE_RETIRED
    })
    ResponseEntity<RuleResponse> publish(
            @Parameter(description = "Code of the rule.", example = "first-story") RuleCode rule,
            @Parameter(description = "Whether it may be published though nobody has tried it.")
                    Optional<Truth> untried,
            @Parameter(description = Edits.IF_MATCH) Optional<EntityTags> ifMatch,
            @Parameter(description = Edits.IF_NONE_MATCH) Optional<NothingThere> ifNoneMatch,
            RuleBody definition,
            @Parameter(hidden = true) Caller caller);

    @Allows(Scope.ACHIEVEMENTS_WRITE)
    @Operation(
            operationId = "retireAchievementRule",
            summary = "Retire a rule of achievements",
            description =
                    "Nobody earns it any more, for good; what was earned stays. To retire it again"
                            + " changes nothing.")
    @Refuses(ProblemType.UNKNOWN_RULE)
    ResponseEntity<RuleResponse> retire(
            @Parameter(description = "Code of the rule.", example = "first-story") RuleCode rule,
            @Parameter(description = Edits.IF_MATCH) Optional<EntityTags> ifMatch,
            RetirementRequest retirement,
            @Parameter(hidden = true) Caller caller);
}
