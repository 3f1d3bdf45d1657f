package app.fabula.adapters.rest;

import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.achievement.EditRules;
import app.fabula.application.achievement.GetRules;
import app.fabula.application.achievement.RuleLister;
import app.fabula.application.achievement.RulesOfAchievements;
import app.fabula.application.achievement.TrialOutcome;
import app.fabula.application.achievement.TrialOutcome.OfTier;
import app.fabula.application.achievement.TryRules;
import app.fabula.application.job.Job;
import app.fabula.application.shared.InMemoryCursors;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleCommand;
import app.fabula.domain.achievement.RuleCommand.PublishRule;
import app.fabula.domain.achievement.RuleCommand.RetireRule;
import app.fabula.domain.achievement.RuleDecider;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleEvent.RuleRetired;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleHistory;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * {@code first-story} is there, and {@code streak}, which was retired. What is decided is decided
 * as it would be, and forgotten. Nobody has tried what is hidden.
 */
@Component
class FakeRules implements GetRules, EditRules, TryRules {
    static final UUID TRIAL = new UUID(0x0198c5a000007000L, 0x8000000000000074L);
    private static final UUID BACKFILL = new UUID(0x0198c5a000007000L, 0x8000000000000075L);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final RuleDecider DECIDER = new RuleDecider();

    private final AchievementRules rules;
    private final GetRules lister;

    FakeRules() {
        var old = RulesOfAchievements.ofOld().getFirst();
        var streak = RuleForm.of(RulesOfAchievements.pages("streak", 1, 7));
        rules =
                AchievementRules.none()
                        .after(new RulePublished(RuleForm.of(old), "fabula", NOON))
                        .after(new RulePublished(streak, "fabula", NOON))
                        .after(new RuleRetired("streak", "key:0aB1cD2eF3gH", "Too easy.", NOON));
        lister = new RuleLister(() -> rules, () -> 100, new InMemoryCursors());
    }

    @Override
    public Shown<RuleHistory> of(String code) {
        return lister.of(code);
    }

    @Override
    public Shown<Slice<RuleHistory>> list(int limit, Optional<String> cursor) {
        return lister.list(limit, cursor);
    }

    @Override
    public Published publish(Rule rule, String by, boolean untried) {
        LastEdit.happens();
        var before = rules.of(rule.code());
        var after = after(new PublishRule(rule, by, NOON));
        if (rule.hidden() && !untried) {
            throw Refusal.conflict("rule-untried", "Nobody has tried it.");
        }
        var isNew = before.newest().isEmpty();
        return new Published(after, isNew, Optional.of(BACKFILL), 101);
    }

    @Override
    public Retired retire(String code, String by, String reason) {
        LastEdit.happens();
        return new Retired(after(new RetireRule(code, by, reason, NOON)), 102);
    }

    @Override
    public Trial start(Rule rule) {
        after(new PublishRule(rule, "", NOON));
        if (rule.hidden()) {
            throw Refusal.conflict("too-many-rule-trials", "20 trials are open.");
        }
        return new Trial(job(Job.State.QUEUED, 0, Optional.empty()), rule, TrialOutcome.none());
    }

    @Override
    public Optional<Trial> find(UUID trial) {
        var tiers = new TreeMap<>(Map.of(1, new OfTier(1, 0), 2, new OfTier(0, 2)));
        return Optional.of(trial)
                .filter(TRIAL::equals)
                .map(_ ->
                        new Trial(
                                job(Job.State.DONE, 25, Optional.of(25L)),
                                RulesOfAchievements.pages("first-story", 2, 2),
                                new TrialOutcome(1, 2, tiers)));
    }

    private RuleHistory after(RuleCommand command) {
        var history = rules.of(command.code());
        for (var event : DECIDER.decide(command, history)) {
            history = DECIDER.evolve(history, event);
        }
        return history;
    }

    private static Job job(Job.State state, long done, Optional<Long> total) {
        return new Job(
                TRIAL,
                KIND,
                Map.of(),
                state,
                done,
                total,
                0,
                0,
                NOON,
                NOON.plusSeconds(done),
                Optional.empty());
    }
}
