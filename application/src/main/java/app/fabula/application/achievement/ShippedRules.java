package app.fabula.application.achievement;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleCommand;
import app.fabula.domain.achievement.RuleCommand.PublishRule;
import app.fabula.domain.achievement.RuleEvent;
import app.fabula.domain.achievement.RuleHistory;
import app.fabula.domain.shared.NameUuid;
import app.fabula.domain.shared.Refusal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Brings the rules that come with the product to where they are not yet. What is there is left
 * alone: the versions of others, too, and that one was retired. Any number of instances may do so
 * at once.
 */
public final class ShippedRules {
    /** Who published them. */
    public static final String BY = "fabula";

    private static final UUID RULES = UUID.fromString("5d0c7f9e-8a51-5f43-b4cf-0b7d61a0c3e8");

    private final List<Rule> shipped;
    private final AchievementRules.Source rules;
    private final Decisions<RuleCommand, RuleHistory, RuleEvent> decisions;
    private final InstantSource clock;

    /**
     * @param shipped of one code, the older versions first
     */
    public ShippedRules(
            List<Rule> shipped,
            AchievementRules.Source rules,
            Decisions<RuleCommand, RuleHistory, RuleEvent> decisions,
            InstantSource clock) {
        this.shipped = List.copyOf(shipped);
        this.rules = rules;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * @return those that nobody here wants, since they are not what follows here, with the reason
     */
    public List<Refusal> publish() {
        var refused = new ArrayList<Refusal>();
        var known = rules.now();
        for (var rule : shipped) {
            var history = known.of(rule.code());
            if (history.version(rule.version()).isPresent() || history.retiredAt().isPresent()) {
                continue;
            }
            try {
                decisions.submit(
                        Origin.request(NameUuid.of(RULES, rule.code() + "/" + rule.version())),
                        new PublishRule(rule, BY, clock.instant()));
            } catch (Refusal refusal) {
                refused.add(refusal);
            }
        }
        return refused;
    }
}
