package app.fabula.adapters.rest.learner;

import app.fabula.adapters.rest.shared.DailyGoalBody;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.learner.LearnerAccount;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.shared.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param registeredAt left out in the answer to a change
 * @param changedAt left out in the answer to a change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountResponse(
        UUID id,
        @Line(max = 50) String zoneId,
        @Size(max = 20) List<@Line(max = 35) String> languages,
        @Line(max = 35) String nativeLanguage,
        DailyGoalBody dailyGoal,
        int dayStartHour,
        @Nullable Instant registeredAt,
        @Nullable Instant changedAt) {

    static AccountResponse of(UUID id, StudyPlan plan) {
        return of(id, plan, null, null);
    }

    static AccountResponse of(UUID id, LearnerAccount account) {
        return of(id, account.plan(), account.registeredAt(), account.changedAt());
    }

    private static AccountResponse of(
            UUID id, StudyPlan plan, @Nullable Instant registeredAt, @Nullable Instant changedAt) {
        return new AccountResponse(
                id,
                plan.zone().getId(),
                plan.languages().stream().map(Language::tag).toList(),
                plan.nativeLanguage().tag(),
                DailyGoalBody.of(plan.rule().goal()),
                plan.rule().dayStartHour(),
                registeredAt,
                changedAt);
    }
}
