package app.fabula.adapters.rest.achievement;

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

@Tag(name = "Achievements", description = "What learners have earned.")
interface AchievementsApi {

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getAchievements",
            summary = "Show what a learner has earned",
            description = "By the time at which it was earned.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<AchievementsResponse> get(
            @Parameter(description = "Of the learner.") LearnerId id);
}
