package app.fabula.application.achievement;

import app.fabula.domain.achievement.RuleForm;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Out-port: what was tried, and what came of it. */
public interface KeptTrials {
    /**
     * @param outcome of the learners who were looked at so far
     */
    record Kept(RuleForm rule, TrialOutcome outcome) {}

    /** The same one again changes nothing. */
    void begin(UUID trial, RuleForm rule, Instant at);

    Optional<Kept> find(UUID trial);

    /**
     * In the transaction of whoever calls, once for each part.
     *
     * @param part of learners who were not looked at before
     * @param isLast whether nobody is left
     */
    void add(UUID trial, TrialOutcome part, boolean isLast);

    /** Whether the very same, in all its members, was tried to the end. */
    boolean isTried(RuleForm rule);

    /** Forgets those that began before that instant. */
    int prune(Instant before);
}
