package app.fabula.adapters.persistence.job;

import app.fabula.adapters.persistence.operation.Poison;
import app.fabula.application.job.JobFailures;
import app.fabula.application.job.Turn;
import app.fabula.domain.shared.LearnerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells poison from outages as whoever follows the log does, and writes to the server's log. */
final class LoggedFailures implements JobFailures {
    private static final Logger log = LoggerFactory.getLogger(LoggedFailures.class);

    /** What is nested without an end is so again tomorrow; of any other error nobody knows. */
    @Override
    public boolean isOfItself(Throwable failure) {
        return failure instanceof StackOverflowError || Poison.isIn(failure);
    }

    @Override
    public void passedOver(Turn turn, LearnerId learner, Throwable failure) {
        log.error(
                "Job {} of kind {} failed for learner {}, and passed them over.",
                turn.job(),
                turn.kind(),
                learner,
                failure);
    }
}
