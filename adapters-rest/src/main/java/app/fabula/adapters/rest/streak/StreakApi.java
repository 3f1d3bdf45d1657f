package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.OurAge;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(name = "Streak", description = "Days in a row on which the daily goal was met.")
interface StreakApi {
    String LANGUAGE = "Of this language; the streak over all of them where it is left out.";
    String AS_OF =
            "What was known then: an instant of the past, in the years 2000 to 2100; as it stands"
                    + " now where it is left out.";

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getStreak",
            summary = "Show a learner's streak",
            description =
                    "As it stands now, or as it was known then. A day counts in the zone in which"
                            + " the learner was, by the goal that was then in force.")
    @Refuses({ProblemType.UNKNOWN_LEARNER, ProblemType.NOT_REGISTERED_THEN, ProblemType.NOT_YET})
    ResponseEntity<StreakResponse> get(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = LANGUAGE, example = "es") Optional<Language> language,
            @Parameter(description = AS_OF, example = "2026-03-02T19:00:00Z") @Nullable @OurAge
                    Instant asOf);

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getStreakCalendar",
            summary = "Show the days of a streak",
            description =
                    "What became of each day, and what was read on it. Both dates belong to it; it"
                            + " shows 366 days at most.")
    @Refuses({
        ProblemType.UNKNOWN_LEARNER,
        ProblemType.NOT_REGISTERED_THEN,
        ProblemType.NOT_YET,
        ProblemType.INVALID_REQUEST
    })
    ResponseEntity<CalendarResponse> calendar(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = "The first day.", example = "2026-03-01") LocalDate from,
            @Parameter(description = "The last day.", example = "2026-03-07") LocalDate to,
            @Parameter(description = LANGUAGE, example = "es") Optional<Language> language,
            @Parameter(description = AS_OF, example = "2026-03-02T19:00:00Z") @Nullable @OurAge
                    Instant asOf);

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "explainStreakDay",
            summary = "Explain a day of a streak",
            description = "Why it is what it is: the rule that decided, and the facts of that day.")
    @Refuses({ProblemType.UNKNOWN_LEARNER, ProblemType.NOT_REGISTERED_THEN, ProblemType.NOT_YET})
    ResponseEntity<ExplanationResponse> explain(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = "Of the learner's own days.", example = "2026-03-02")
                    LocalDate date,
            @Parameter(description = LANGUAGE, example = "es") Optional<Language> language,
            @Parameter(description = AS_OF, example = "2026-03-02T19:00:00Z") @Nullable @OurAge
                    Instant asOf);
}
