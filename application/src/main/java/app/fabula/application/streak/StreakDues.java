package app.fabula.application.streak;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Out-port: when the streaks of each learner are to be looked at, though nothing is recorded. */
public interface StreakDues {
    /** The earliest first; who has been taken is not taken by somebody else for a minute. */
    List<LearnerId> take(Instant now, int limit);

    /**
     * Says nothing where somebody has looked at more of the log.
     *
     * @param due empty where nothing will change by itself
     * @param seen up to where in the log the learner's streaks were looked at
     */
    void set(LearnerId learner, Optional<Instant> due, long seen);

    /**
     * Everybody who ever was here.
     *
     * @param from in the log: whoever looks at less has not seen why
     */
    void setAll(Instant due, long from);
}
