package app.fabula.domain.achievement;

import java.time.Instant;

/** What has become of a rule. Stored for ever: events are added, never changed. */
public sealed interface RuleEvent {
    /** Of the rule. */
    String code();

    Instant occurredAt();

    /**
     * This is the rule from now on, for what was done before, too.
     *
     * @param by the name of the caller who published it
     */
    record RulePublished(RuleForm rule, String by, Instant occurredAt) implements RuleEvent {
        @Override
        public String code() {
            return rule.code();
        }
    }

    /**
     * Nobody earns it any more, for good; what was awarded stays.
     *
     * @param by the name of the caller who retired it
     */
    record RuleRetired(String code, String by, String reason, Instant occurredAt)
            implements RuleEvent {}
}
