package app.fabula.application.report;

import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.achievement.Achievements;
import app.fabula.application.achievement.AnnouncedThen;
import app.fabula.application.achievement.AwardedOn;
import app.fabula.application.shared.Shown;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleText;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Those that were announced, called by the texts of the version that decided: nothing that the
 * learner did is judged again.
 */
public final class AnnouncedAwards implements EarnedAwards {
    private final Achievements achievements;
    private final AnnouncedThen announced;
    private final AchievementRules.Source rules;

    public AnnouncedAwards(
            Achievements achievements, AnnouncedThen announced, AchievementRules.Source rules) {
        this.achievements = achievements;
        this.announced = announced;
        this.rules = rules;
    }

    @Override
    public Shown<List<EarnedAchievement>> of(LearnerId learner, DateSpan days, Locale reader) {
        return achievements
                .awarded(learner, days.from(), days.to())
                .map(awards -> called(awards, reader));
    }

    @Override
    public List<EarnedAchievement> at(
            long position,
            LearnerId learner,
            Collection<? extends Evidence> evidence,
            Locale reader) {
        return called(AwardedOn.of(announced.of(learner, position), evidence), reader);
    }

    private List<EarnedAchievement> called(List<AwardedOn> awards, Locale reader) {
        var known = rules.now();
        return awards.stream()
                .flatMap(awarded ->
                        known.of(awarded.award().code()).version(awarded.rule()).stream()
                                .map(rule -> called(awarded, rule, reader)))
                .toList();
    }

    private static EarnedAchievement called(AwardedOn awarded, RuleForm rule, Locale reader) {
        return new EarnedAchievement(
                awarded.award().code(), title(awarded.award(), rule, reader), awarded.day());
    }

    private static String title(AwardKey award, RuleForm rule, Locale reader) {
        var text =
                Optional.ofNullable(rule.texts().get(reader.getLanguage()))
                        .or(() -> Optional.ofNullable(rule.texts().get("en")))
                        .orElseThrow();
        var target =
                NumberFormat.getIntegerInstance(reader).format(rule.tiers().get(award.tier() - 1));
        return text.title().replace(RuleText.TARGET, target);
    }
}
