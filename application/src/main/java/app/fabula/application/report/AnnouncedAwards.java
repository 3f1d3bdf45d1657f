package app.fabula.application.report;

import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.achievement.Achievements;
import app.fabula.application.achievement.AnnouncedThen;
import app.fabula.application.achievement.AwardedOn;
import app.fabula.application.achievement.RuleTexts;
import app.fabula.application.shared.Shown;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

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
        var texts = RuleTexts.in(reader);
        return awards.stream()
                .flatMap(awarded -> {
                    var award = awarded.award();
                    return known
                            .of(award.code())
                            .version(awarded.rule())
                            .flatMap(rule -> texts.of(rule, award.tier()))
                            .map(said -> earned(awarded, said.title()))
                            .stream();
                })
                .toList();
    }

    private static EarnedAchievement earned(AwardedOn awarded, String title) {
        var award = awarded.award();
        return new EarnedAchievement(
                award.code(), title, award.tier(), award.language(), awarded.day());
    }
}
