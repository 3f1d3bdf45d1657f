package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.LearnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;

@Tag(name = "Streak", description = "Days in a row on which the daily goal was met.")
interface StreakApi {

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getStreak",
            summary = "Show a learner's streak",
            description =
                    "As it stands now. A day counts in the zone in which the learner was, by the"
                            + " goal that was then in force.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<StreakResponse> get(@Parameter(description = "Of the learner.") LearnerId id);
}
