package app.fabula.application.learner;

import app.fabula.domain.shared.LearnerId;
import java.util.List;

/** Out-port: all learners, in the order in which they registered. */
public interface RegisteredLearners {
    /**
     * @param place in the log, after which the next one registered
     */
    record Registered(LearnerId learner, long place) {}

    /**
     * The first ones, and not all of them where there are many; none at the end.
     *
     * @param after place of the one before, 0 for the first
     * @param until place of the last one at most
     * @param limit how many at most
     */
    List<Registered> between(long after, long until, int limit);

    /** How many there are up to that place. */
    long count(long until);
}
