package app.fabula.adapters.rest.achievement;

import app.fabula.domain.achievement.Award;
import jakarta.validation.constraints.Size;
import java.util.List;

record AchievementsResponse(@Size(max = 1_000) List<AchievementResponse> items) {
    static AchievementsResponse of(List<Award> awards) {
        return new AchievementsResponse(awards.stream().map(AchievementResponse::of).toList());
    }
}
