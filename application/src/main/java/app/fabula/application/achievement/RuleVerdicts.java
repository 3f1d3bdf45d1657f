package app.fabula.application.achievement;

import app.fabula.application.achievement.TrialOutcome.OfTier;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.Deed;
import app.fabula.domain.achievement.Judging;
import app.fabula.domain.achievement.RuleDecider;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleHistory;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a version of a rule would mean to one learner: as it is announced, by the same judge. */
public final class RuleVerdicts {
    private static final RuleDecider DECIDER = new RuleDecider();

    private final Announcer.Announced announced;
    private final AchievementRules.Source rules;
    private final LearnerEvidence evidence;
    private final LearnerDeeds.Levels levels;
    private final CompletionRule completion;

    public RuleVerdicts(
            Announcer.Announced announced,
            AchievementRules.Source rules,
            LearnerEvidence evidence,
            LearnerDeeds.Levels levels,
            CompletionRule completion) {
        this.announced = announced;
        this.rules = rules;
        this.evidence = evidence;
        this.levels = levels;
        this.completion = completion;
    }

    TrialOutcome on(LearnerId learner, RuleForm rule) {
        var told = announced.of(learner);
        var deeds = LearnerDeeds.of(evidence.of(learner), completion, levels);
        var gain = tiers(gained(rule, told, deeds));
        var lost = tiers(lost(rule, told, deeds));
        var tiers = new TreeMap<Integer, OfTier>();
        gain.forEach(tier -> tiers.merge(tier, new OfTier(1, 0), OfTier::plus));
        lost.forEach(tier -> tiers.merge(tier, new OfTier(0, 1), OfTier::plus));
        return new TrialOutcome(gain.isEmpty() ? 0 : 1, lost.isEmpty() ? 0 : 1, tiers);
    }

    /** What would be announced if it were published now. */
    private Set<AwardKey> gained(RuleForm rule, Announcements told, List<Deed> deeds) {
        var then = with(rule, rules.now().of(rule.code()));
        return Judging.of(then, told, deeds).entrySet().stream()
                .filter(award -> award.getValue().isPresent())
                .map(Map.Entry::getKey)
                .filter(award -> !told.of(award).stands())
                .collect(Collectors.toSet());
    }

    /** What was announced and would not have been, had there been no version but this one. */
    private static Set<AwardKey> lost(RuleForm rule, Announcements told, List<Deed> deeds) {
        var alone = with(rule, RuleHistory.none());
        var earned = Judging.of(alone, Announcements.none(), deeds).keySet();
        return told.byAward().entrySet().stream()
                .filter(award -> award.getKey().code().equals(rule.code()))
                .filter(award -> award.getValue().stands())
                .map(Map.Entry::getKey)
                .filter(award -> !earned.contains(award))
                .collect(Collectors.toSet());
    }

    private static RuleHistory with(RuleForm rule, RuleHistory before) {
        return DECIDER.evolve(before, new RulePublished(rule, "", Instant.EPOCH));
    }

    private static Set<Integer> tiers(Set<AwardKey> awards) {
        return awards.stream().map(AwardKey::tier).collect(Collectors.toSet());
    }
}
