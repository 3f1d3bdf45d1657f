package app.fabula.application.achievement;

import app.fabula.application.job.Jobs;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Receipt;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleCommand;
import app.fabula.domain.achievement.RuleCommand.PublishRule;
import app.fabula.domain.achievement.RuleCommand.RetireRule;
import app.fabula.domain.achievement.RuleDecider;
import app.fabula.domain.achievement.RuleEvent;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleHistory;
import app.fabula.domain.shared.Refusal;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

public final class RuleEditor implements EditRules {
    private static final RuleDecider DECIDER = new RuleDecider();

    private final Decisions<RuleCommand, RuleHistory, RuleEvent> decisions;
    private final AchievementRules.Source rules;
    private final KeptTrials trials;
    private final Jobs jobs;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    public RuleEditor(
            Decisions<RuleCommand, RuleHistory, RuleEvent> decisions,
            AchievementRules.Source rules,
            KeptTrials trials,
            Jobs jobs,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.decisions = decisions;
        this.rules = rules;
        this.trials = trials;
        this.jobs = jobs;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Published publish(Rule rule, String by, boolean untried) {
        var origin = Origin.request(ids.get());
        var command = new PublishRule(rule, by, clock.instant());
        if (!untried && changes(command) && !trials.isTried(RuleForm.of(rule))) {
            throw Refusal.conflict(
                    "rule-untried",
                    "Nobody has tried version %d of the rule %s as it is here to the end."
                            .formatted(rule.version(), rule.code()));
        }
        var receipt = decisions.submit(origin, command);
        return new Published(
                receipt.state(),
                receipt.isChange() && receipt.state().versions().size() == 1,
                backfill(origin, receipt),
                receipt.position());
    }

    @Override
    public Retired retire(String code, String by, String reason) {
        var receipt =
                decisions.submit(
                        Origin.request(ids.get()),
                        new RetireRule(code, by, reason, clock.instant()));
        return new Retired(receipt.state(), receipt.position());
    }

    /** What is refused whatever trials there were is for the decision to refuse. */
    private boolean changes(PublishRule command) {
        try {
            return !DECIDER.decide(command, rules.now().of(command.code())).isEmpty();
        } catch (Refusal refusal) {
            return false;
        }
    }

    /** The same that the policy begins, only sooner: whoever publishes is told which it is. */
    private Optional<UUID> backfill(Origin origin, Receipt<RuleHistory, RuleEvent> receipt) {
        return receipt.isChange()
                ? Optional.of(
                        jobs.submit(
                                        AwardBackfills.after(origin.event(0)),
                                        AwardBackfills.NAME,
                                        AwardBackfills.since(receipt.position()))
                                .id())
                : Optional.empty();
    }
}
