package app.fabula.application.achievement;

import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleHistory;
import app.fabula.domain.shared.Refusal;
import java.util.Optional;
import java.util.UUID;

/** In-port: what staff decide about rules. */
public interface EditRules {
    /**
     * @param rule as it is then
     * @param isNew whether there was none of that code
     * @param backfill the job that looks at everybody; empty where nothing has changed
     */
    record Published(RuleHistory rule, boolean isNew, Optional<UUID> backfill, long position) {}

    record Retired(RuleHistory rule, long position) {}

    /**
     * Publishes a version that has been tried. The same again changes nothing.
     *
     * @param by the name of the caller
     * @param untried whether it may be published though nobody has tried it
     * @throws Refusal {@code rule-untried}, or as the decider says
     */
    Published publish(Rule rule, String by, boolean untried);

    /**
     * Nobody earns it any more; what was earned stays. To do so again changes nothing.
     *
     * @param by the name of the caller
     * @throws Refusal {@code unknown-rule}
     */
    Retired retire(String code, String by, String reason);
}
