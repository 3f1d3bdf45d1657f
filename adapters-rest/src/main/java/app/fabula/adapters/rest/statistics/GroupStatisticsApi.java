package app.fabula.adapters.rest.statistics;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.OurAge;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.domain.access.Scope;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(name = "Groups", description = "Learners together, such as a class, and who teaches them.")
interface GroupStatisticsApi {

    @Allows(value = Scope.LEARNERS_READ, own = Own.TEACHERS)
    @Operation(
            operationId = "getGroupStatistics",
            summary = "Count what the learners of a group read",
            description =
                    "One by one, for who may see each of them, with the least, the middle and the"
                            + " most: of the learners of today, also with asOf. In the own days of"
                            + " each learner; both dates belong to it. It"
                            + " takes 366 days at most.")
    @Refuses({ProblemType.UNKNOWN_GROUP, ProblemType.NOT_YET, ProblemType.INVALID_REQUEST})
    ResponseEntity<GroupStatisticsResponse> get(
            @Parameter(description = "Of the group.") GroupId id,
            @Parameter(description = "The first day.", example = "2026-03-02") LocalDate from,
            @Parameter(description = "The last day.", example = "2026-03-08") LocalDate to,
            @Parameter(description = StatisticsApi.LANGUAGE, example = "es")
                    Optional<Language> language,
            @Parameter(description = StatisticsApi.STORY) Optional<StoryId> story,
            @Parameter(description = StatisticsApi.AS_OF, example = "2026-03-02T19:00:00Z")
                    @Nullable
                    @OurAge
                    Instant asOf);

    @Allows(value = Scope.GROUPS_READ, own = Own.TEACHERS)
    @Operation(
            operationId = "getAnonymousGroupWeek",
            summary = "Sum up a week of a group without telling of anybody",
            description =
                    "For who may not see its learners. From Monday to Sunday, as it was known seven"
                            + " days after its end: it is told from eight days after it on, and is"
                            + " the same for ever. A learner of several groups is counted in the"
                            + " first of them. Nothing is told of fewer than five who read, and no"
                            + " mean that might tell of one of them.")
    @Refuses({ProblemType.UNKNOWN_GROUP, ProblemType.NOT_YET})
    ResponseEntity<AnonymousWeekResponse> week(
            @Parameter(description = "Of the group.") GroupId id,
            @Parameter(description = "A day of the week.", example = "2026-03-02") LocalDate date);
}
