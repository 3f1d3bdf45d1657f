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
     * @param due empty where nothing will change by itself
     */
    void set(LearnerId learner, Optional<Instant> due);

    /** Everybody who ever was here, as soon as possible. */
    void setAll(Instant due);
}
