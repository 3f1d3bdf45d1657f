package app.fabula.application.job;

import app.fabula.domain.shared.LearnerId;

/** Out-port: what to think of failures, and where to tell them. */
public interface JobFailures {
    /**
     * Whether what was worked at is its cause: it would fail again, and with other things it would
     * not. A database that is gone is no such failure.
     */
    boolean isOfItself(Throwable failure);

    /** What is thrown may be about a person: it goes to the log and nowhere else. */
    void passedOver(Turn turn, LearnerId learner, Throwable failure);
}
