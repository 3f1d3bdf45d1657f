package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.LearnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

@Tag(name = "Streak", description = "Days in a row on which the daily goal was met.")
interface HoldsApi {

    @Allows(value = Scope.LEARNERS_WRITE, own = Own.LEARNER)
    @Operation(
            operationId = "declarePause",
            summary = "Declare a pause",
            description =
                    "Its days lengthen no run of this learner, and break none. Both dates belong"
                            + " to it. It begins tomorrow or later, by the learner's own days.")
    @ApiResponse(responseCode = "201", description = "Declared.", useReturnTypeSchema = true)
    @Refuses({
        ProblemType.UNKNOWN_LEARNER,
        ProblemType.PAUSE_NOT_AHEAD,
        ProblemType.PAUSES_OVERLAP,
        ProblemType.PAUSE_DAYS_EXHAUSTED
    })
    ResponseEntity<PauseResponse> pause(
            @Parameter(description = "Of the learner.") LearnerId id, PauseRequest pause);

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getPauses",
            summary = "List the pauses of a learner",
            description =
                    "All that were ever declared, what was declared last first, also those that"
                            + " were ended or are over.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<PausesResponse> pauses(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);

    @Allows(value = Scope.LEARNERS_WRITE, own = Own.LEARNER)
    @Operation(
            operationId = "endPause",
            summary = "End a pause early",
            description =
                    "Today is its last day; one that has not begun never does. To end it again"
                            + " changes nothing.")
    @Refuses({ProblemType.UNKNOWN_LEARNER, ProblemType.UNKNOWN_PAUSE})
    ResponseEntity<EndedPauseResponse> end(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = "Its id, as its declaration was answered.") UUID pause);

    @Allows(value = Scope.LEARNERS_WRITE, own = Own.LEARNER)
    @Operation(
            operationId = "chooseRestDays",
            summary = "Choose days of rest",
            description =
                    "Days of the week that lengthen no run of this learner, and break none: from"
                            + " tomorrow on, in place of those chosen before. The same again"
                            + " changes nothing.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<RestDaysResponse> rest(
            @Parameter(description = "Of the learner.") LearnerId id, RestDaysRequest rest);

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getRestDays",
            summary = "Show the days of rest of a learner",
            description =
                    "As they were chosen last, which may be today: then they hold from tomorrow"
                            + " on, and until then those that were chosen before.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<ChosenRestDaysResponse> restDays(
            @Parameter(description = "Of the learner.") LearnerId id);
}
