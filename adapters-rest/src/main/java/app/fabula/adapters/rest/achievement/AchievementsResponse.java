package app.fabula.adapters.rest.achievement;

import app.fabula.application.achievement.GetAchievements.Standing;
import app.fabula.application.achievement.RuleTexts;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param items what is earned, by the time at which it was
 * @param open what is not earned yet: of each rule the next tier, or of each language in which
 *     there is anything. A hidden one is not there before its first tier is earned.
 */
record AchievementsResponse(
        @Size(max = 1_000) List<AchievementResponse> items,
        @Size(max = 1_000) List<OpenAchievementResponse> open) {
    static AchievementsResponse of(Standing standing, RuleTexts texts) {
        return new AchievementsResponse(
                standing.earned().stream()
                        .map(earned -> AchievementResponse.of(earned, texts))
                        .toList(),
                standing.open().stream()
                        .map(open -> OpenAchievementResponse.of(open, texts))
                        .toList());
    }
}
