package app.fabula.adapters.rest.statistics;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.OurAge;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.application.statistics.GetStatistics.Rules;
import app.fabula.application.statistics.Grain;
import app.fabula.application.statistics.Metric;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(name = "Statistics", description = "How much was read, and what each number is made of.")
interface StatisticsApi {
    String LANGUAGE = "Of this language alone.";
    String STORY = "Of this story alone.";
    String AS_OF =
            "What was known then: an instant of the past, in the years 2000 to 2100; what is known"
                    + " now where it is left out.";
    String RULES =
            "With asOf: of-then, by the rules that were in force then; or current, by those of"
                    + " today, with the difference. Without it, those of today.";

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getStatistics",
            summary = "Count what a learner read",
            description =
                    "In the learner's own days; both dates belong to it. A month or a year of the"
                            + " calendar is held against the one before, any other days against as"
                            + " many directly before. It takes 3,660 days and 366 parts at most.")
    @Refuses({
        ProblemType.UNKNOWN_LEARNER,
        ProblemType.NOT_REGISTERED_THEN,
        ProblemType.NOT_YET,
        ProblemType.INVALID_REQUEST
    })
    ResponseEntity<StatisticsResponse> get(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = "The first day.", example = "2026-03-02") LocalDate from,
            @Parameter(description = "The last day.", example = "2026-03-03") LocalDate to,
            @Parameter(description = "Into what the series is cut; days where it is left out.")
                    Optional<Grain> by,
            @Parameter(
                            description =
                                    "By whose weeks, with by=week: a BCP 47 tag with a region."
                                            + " Weeks begin on Monday where it has none or is left"
                                            + " out.",
                            example = "en-US")
                    Optional<Language> locale,
            @Parameter(description = LANGUAGE, example = "es") Optional<Language> language,
            @Parameter(description = STORY) Optional<StoryId> story,
            @Parameter(description = AS_OF, example = "2026-03-02T19:00:00Z") @Nullable @OurAge
                    Instant asOf,
            @Parameter(description = RULES) Optional<Rules> rules);

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "explainStatistic",
            summary = "Explain a number",
            description =
                    "The formula, and the facts that have a part in it, by day and then by time:"
                            + " what all of them count adds up to the number.")
    @Refuses({
        ProblemType.UNKNOWN_LEARNER,
        ProblemType.NOT_REGISTERED_THEN,
        ProblemType.NOT_YET,
        ProblemType.INVALID_REQUEST
    })
    ResponseEntity<StatisticExplanationResponse> explain(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = "Which number.", example = "active-time") Metric metric,
            @Parameter(description = "The first day.", example = "2026-03-02") LocalDate from,
            @Parameter(description = "The last day.", example = "2026-03-03") LocalDate to,
            @Parameter(description = LANGUAGE, example = "es") Optional<Language> language,
            @Parameter(description = STORY) Optional<StoryId> story,
            @Parameter(description = AS_OF, example = "2026-03-02T19:00:00Z") @Nullable @OurAge
                    Instant asOf,
            @Parameter(description = RULES) Optional<Rules> rules,
            @Parameter(description = "How many facts at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before, of the same question.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);
}
