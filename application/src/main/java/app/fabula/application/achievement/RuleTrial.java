package app.fabula.application.achievement;

import app.fabula.application.achievement.Achievements.Known;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.Judging;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleHistory;
import app.fabula.domain.progress.CompletionRule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Judges by that version alone, and compares with what was announced and is still true. */
public final class RuleTrial implements TryRule {
    private final Achievements achievements;
    private final LearnerDeeds.Levels levels;
    private final CompletionRule completion;

    public RuleTrial(
            Achievements achievements, LearnerDeeds.Levels levels, CompletionRule completion) {
        this.achievements = achievements;
        this.levels = levels;
        this.completion = completion;
    }

    @Override
    public Trial step(Rule rule, Trial before, int limit) {
        var learners = achievements.active(before.last(), limit);
        var gain = before.gain();
        var lost = before.wouldHaveLost();
        for (var learner : learners) {
            var known = achievements.of(learner).value();
            var earned = earned(rule, known);
            var standing = standing(rule, known.told());
            gain += standing.containsAll(earned) ? 0 : 1;
            lost += earned.containsAll(standing) ? 0 : 1;
        }
        var isLast = learners.size() < limit;
        return new Trial(
                before.learners() + learners.size(),
                gain,
                lost,
                isLast ? Optional.empty() : Optional.of(learners.getLast()));
    }

    private Set<AwardKey> earned(Rule rule, Known known) {
        var form = RuleForm.of(rule);
        var alone = new RuleHistory(new TreeMap<>(Map.of(form.version(), form)), Optional.empty());
        var deeds = LearnerDeeds.of(known.facts(), completion, levels);
        return Judging.of(alone, Announcements.none(), deeds).keySet();
    }

    private static Set<AwardKey> standing(Rule rule, Announcements told) {
        return told.byAward().entrySet().stream()
                .filter(entry -> entry.getKey().code().equals(rule.code()))
                .filter(entry -> entry.getValue().stands())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
