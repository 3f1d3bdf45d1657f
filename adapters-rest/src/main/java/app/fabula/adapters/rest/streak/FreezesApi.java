package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.application.access.Caller;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(name = "Streak", description = "Days in a row on which the daily goal was met.")
interface FreezesApi {
    String LANGUAGE = "Of the streak of this language; of all streaks where it is left out.";

    @Allows(value = Scope.LEARNERS_WRITE, own = Own.LEARNER)
    @Operation(
            operationId = "buyFreeze",
            summary = "Buy a freeze",
            description =
                    "For one streak: each day that is missed from now on takes one, and the run"
                            + " goes on. It does not reach back to a day that has closed.")
    @ApiResponse(responseCode = "201", description = "Bought.", useReturnTypeSchema = true)
    @Refuses({
        ProblemType.UNKNOWN_LEARNER,
        ProblemType.NOTHING_TO_READ,
        ProblemType.FREEZE_STOCK_FULL
    })
    ResponseEntity<DecisionResponse> buy(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Nullable TrackRequest streak);

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getFreezes",
            summary = "List the freezes of a learner",
            description =
                    "All that were ever bought or given, the newest first, also those that were"
                            + " used up: the streak shows how many are left.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<FreezesResponse> freezes(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = LANGUAGE, example = "es") Optional<Language> language,
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before, of the same streaks.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);

    @Allows(
            value = {Scope.LEARNERS_WRITE, Scope.LEARNERS_SUPPORT},
            own = Own.ANOTHERS)
    @Operation(
            operationId = "grantFreeze",
            summary = "Give a freeze",
            description =
                    "As one that is bought. The reason is listed with it: the learner and their"
                            + " teachers may read it.")
    @ApiResponse(responseCode = "201", description = "Given.", useReturnTypeSchema = true)
    @Refuses({
        ProblemType.UNKNOWN_LEARNER,
        ProblemType.NOTHING_TO_READ,
        ProblemType.FREEZE_STOCK_FULL
    })
    ResponseEntity<DecisionResponse> grant(
            @Parameter(description = "Of the learner.") LearnerId id,
            GrantRequest grant,
            @Parameter(hidden = true) Caller caller);

    @Allows(value = Scope.LEARNERS_WRITE, own = Own.LEARNER)
    @Operation(
            operationId = "repairStreak",
            summary = "Repair a broken run",
            description =
                    "Joins it to the present one; the days between count as repaired. A few days"
                            + " later it is too late, and so is it once two days have been"
                            + " credited since.")
    @ApiResponse(responseCode = "201", description = "Repaired.", useReturnTypeSchema = true)
    @Refuses({
        ProblemType.UNKNOWN_LEARNER,
        ProblemType.NOTHING_TO_READ,
        ProblemType.NOTHING_TO_REPAIR,
        ProblemType.TOO_LATE_TO_REPAIR,
        ProblemType.REPAIRED_LATELY
    })
    ResponseEntity<DecisionResponse> repair(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Nullable TrackRequest streak);

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getRepairs",
            summary = "List the repairs of a learner's streaks",
            description = "The newest first.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<RepairsResponse> repairs(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = LANGUAGE, example = "es") Optional<Language> language,
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before, of the same streaks.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);
}
