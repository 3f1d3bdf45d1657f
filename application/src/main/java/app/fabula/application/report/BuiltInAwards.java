package app.fabula.application.report;

import app.fabula.application.achievement.Achievements;
import app.fabula.application.achievement.LearnerHistory;
import app.fabula.application.shared.Shown;
import app.fabula.domain.achievement.Achievement;
import app.fabula.domain.achievement.Award;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Those achievements that the read model of achievements shows. */
public final class BuiltInAwards implements EarnedAwards {
    /** Out-port: what an achievement is called. */
    @FunctionalInterface
    public interface Titles {
        String of(Achievement achievement, Locale reader);
    }

    private final Achievements achievements;
    private final CompletionRule rule;
    private final Titles titles;

    public BuiltInAwards(Achievements achievements, CompletionRule rule, Titles titles) {
        this.achievements = achievements;
        this.rule = rule;
        this.titles = titles;
    }

    @Override
    public Shown<List<EarnedAchievement>> of(LearnerId learner, Locale reader) {
        return achievements.of(learner).map(awards -> told(awards, reader));
    }

    @Override
    public List<EarnedAchievement> of(Collection<? extends Evidence> evidence, Locale reader) {
        return told(LearnerHistory.of(evidence).awards(rule), reader);
    }

    private List<EarnedAchievement> told(List<Award> awards, Locale reader) {
        return awards.stream()
                .map(award ->
                        new EarnedAchievement(
                                award.achievement().code(),
                                titles.of(award.achievement(), reader),
                                award.day()))
                .toList();
    }
}
