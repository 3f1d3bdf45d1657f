package app.fabula.adapters.rest.achievement;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.achievement.GetAchievements.Open;
import app.fabula.application.achievement.RuleTexts;
import app.fabula.domain.shared.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not earned yet: the next tier of a rule.
 *
 * @param language in which it is earned; left out for one over all of them
 * @param tier from 1
 * @param current what was measured, in the day, week, month or days that count today
 * @param target what is to be reached
 * @param fraction of the target, 0 to 1
 * @param rarity part of all active learners who have it, 0 to 1; left out for fewer than 20
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenAchievementResponse(
        @Line(max = 100) String code,
        @Nullable @Line(max = 35) String language,
        int tier,
        @Line(max = RuleTextBody.SAID_TITLE) String title,
        @Line(max = RuleTextBody.SAID_DESCRIPTION) String description,
        long current,
        long target,
        @DecimalMin("0") @DecimalMax("1") double fraction,
        @Nullable @DecimalMin("0") @DecimalMax("1") Double rarity) {
    static OpenAchievementResponse of(Open open, RuleTexts texts) {
        var tier = open.award().tier();
        var said = texts.of(open.rule(), tier).orElseThrow();
        return new OpenAchievementResponse(
                open.award().code(),
                open.award().language().map(Language::tag).orElse(null),
                tier,
                said.title(),
                said.description(),
                open.current(),
                open.target(),
                open.fraction(),
                AchievementResponse.orNull(open.rarity()));
    }
}
