package app.fabula.application.progress;

import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.Quarantine;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * In-port for what waits in quarantine and out-port of the {@code quarantine} projection, which
 * keeps that alone: what was reviewed leaves nothing behind.
 */
public interface Quarantines extends ReadModel<ActivityKey, Quarantine> {
    /** In the order in which they came. */
    Shown<Slice<QuarantinedActivity>> of(LearnerId learner, int limit, Optional<String> cursor);

    /** Of all learners, in the order in which they came. */
    Shown<Slice<QuarantinedActivity>> all(int limit, Optional<String> cursor);

    /** Those that were in the future and are not any more, the oldest first. */
    List<ActivityQuarantined> due(Instant now, int limit);

    /** Out-port: one activity, by the log as it is now. */
    @FunctionalInterface
    interface History {
        Quarantine of(ActivityKey key);
    }
}
