package app.fabula.adapters.rest.achievement;

import app.fabula.domain.achievement.Award;
import java.util.List;

record AchievementsResponse(List<AchievementResponse> items) {
    static AchievementsResponse of(List<Award> awards) {
        return new AchievementsResponse(awards.stream().map(AchievementResponse::of).toList());
    }
}
