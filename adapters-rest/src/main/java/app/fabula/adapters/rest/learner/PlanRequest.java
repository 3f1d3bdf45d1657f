package app.fabula.adapters.rest.learner;

import app.fabula.adapters.rest.shared.DailyGoalBody;
import app.fabula.adapters.rest.shared.Distinct;
import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a learner means to study.
 *
 * @param languages that are learned
 * @param dailyGoal 5 pages where it is left out
 * @param dayStartHour when a day begins on the wall clock; midnight where it is left out
 */
@JsonBody
record PlanRequest(
        @NotNull ZoneId zoneId,
        @NotNull @Size(min = 1, max = 20) @Distinct List<Language> languages,
        @NotNull Language nativeLanguage,
        @Nullable @Valid DailyGoalBody dailyGoal,
        @Nullable @Min(0) @Max(12) @Schema(defaultValue = "0") Integer dayStartHour) {

    StudyPlan plan() {
        var goal = dailyGoal == null ? DailyGoal.DEFAULT : dailyGoal.goal();
        return new StudyPlan(
                zoneId,
                languages,
                nativeLanguage,
                new DayRule(Objects.requireNonNullElse(dayStartHour, 0), goal));
    }
}
