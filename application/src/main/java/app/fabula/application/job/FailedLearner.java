package app.fabula.application.job;

import app.fabula.domain.shared.LearnerId;

/**
 * Somebody whom a job passed over, because it failed for them and for others it did not.
 *
 * @param why for whoever may see jobs
 */
public record FailedLearner(LearnerId learner, String why) {}
