package app.fabula.adapters.rest.achievement;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.domain.achievement.Award;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * Something earned.
 *
 * @param earnedAt when it was, however late that became known
 */
public record AchievementResponse(
        @Schema(example = "first-story", description = "A later release may know more of them.")
                @Line(max = 100)
                String code,
        Instant earnedAt) {
    public static AchievementResponse of(Award award) {
        return new AchievementResponse(award.achievement().code(), award.earnedAt());
    }
}
