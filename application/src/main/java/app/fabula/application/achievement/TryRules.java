package app.fabula.application.achievement;

import app.fabula.application.job.Job;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.shared.Refusal;
import java.util.Optional;
import java.util.UUID;

/** In-port: what would come of a version of a rule, before it is published. Changes nothing. */
public interface TryRules {
    String KIND = "rule-trial";

    /**
     * @param outcome of the learners who were looked at so far
     */
    record Trial(Job job, Rule rule, TrialOutcome outcome) {}

    /**
     * Begins and returns.
     *
     * @throws Refusal where the version could not be published, as the decider says; {@code
     *     too-many-rule-trials} where as many are open as may be
     */
    Trial start(Rule rule);

    /** Empty for a job that is no such trial. */
    Optional<Trial> find(UUID trial);
}
