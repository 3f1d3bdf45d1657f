package app.fabula.adapters.rest.achievement;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.achievement.AwardedOn;
import app.fabula.application.achievement.GetAchievements.Earned;
import app.fabula.application.achievement.GetAchievements.Told;
import app.fabula.application.achievement.RuleTexts;
import app.fabula.domain.shared.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Something earned.
 *
 * @param earnedAt when it was, however late that became known
 * @param language in which it was earned; left out for one over all of them
 * @param tier from 1
 * @param title left out in reports
 * @param description left out in reports
 * @param recognisedAt when it was noticed; left out until it is announced, a moment later, and
 *     where a release of old did not record it
 * @param generation from 1: how often it was awarded, since it may be revoked and earned again;
 *     left out until it is announced
 * @param rarity part of all active learners who have it, 0 to 1; left out for fewer than 20
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AchievementResponse(
        @Schema(example = "first-story", description = "A later release may know more of them.")
                @Line(max = 100)
                String code,
        Instant earnedAt,
        @Nullable @Line(max = 35) String language,
        int tier,
        @Nullable @Line(max = RuleTextBody.SAID_TITLE) String title,
        @Nullable @Line(max = RuleTextBody.SAID_DESCRIPTION) String description,
        @Nullable Instant recognisedAt,
        @Nullable Integer generation,
        @Nullable @DecimalMin("0") @DecimalMax("1") Double rarity) {
    /** In short. */
    public static AchievementResponse of(AwardedOn awarded) {
        return new AchievementResponse(
                awarded.award().code(),
                awarded.at(),
                awarded.award().language().map(Language::tag).orElse(null),
                awarded.award().tier(),
                null,
                null,
                null,
                null,
                null);
    }

    static AchievementResponse of(Earned earned, RuleTexts texts) {
        var tier = earned.award().tier();
        var said = texts.of(earned.rule(), tier).orElseThrow();
        return new AchievementResponse(
                earned.award().code(),
                earned.earnedAt(),
                earned.award().language().map(Language::tag).orElse(null),
                tier,
                said.title(),
                said.description(),
                earned.told().flatMap(Told::recognisedAt).orElse(null),
                earned.told().map(Told::generation).orElse(null),
                orNull(earned.rarity()));
    }

    static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
