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
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;

@Tag(name = "Achievements", description = "What learners have earned.")
interface AchievementsApi {

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getAchievements",
            summary = "Show what a learner has earned",
            description =
                    """
                    By the time at which it was earned, and beside it how far the learner is with what is open. \
                    Texts are in the language that `Accept-Language` wishes for, or else in the learner's, or else \
                    in English.\
                    """)
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<AchievementsResponse> get(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(description = "Of the learner.") LearnerId id);
}
