package app.fabula.domain.achievement;

import java.time.Instant;

/** What staff decide about a rule. */
public sealed interface RuleCommand {
    /** Of the rule. */
    String code();

    /**
     * @param rule in its first version, or in the one after the newest
     * @param by the name of the caller
     */
    record PublishRule(Rule rule, String by, Instant at) implements RuleCommand {
        @Override
        public String code() {
            return rule.code();
        }
    }

    /**
     * @param by the name of the caller
     */
    record RetireRule(String code, String by, String reason, Instant at) implements RuleCommand {}
}
