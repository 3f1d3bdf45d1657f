package app.fabula.adapters.rest.report;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.LearnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

@Tag(name = "Reports", description = "What learners did, summed up.")
interface ReportsApi {

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getWeekReport",
            summary = "Report a week",
            description = "From Monday to Sunday, in the learner's own days.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<WeekResponse> week(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(
                            description =
                                    "A day of the week, in the years 2000 to 2100; today where"
                                            + " it is left out.",
                            example = "2026-03-01")
                    Optional<LocalDate> date);
}
