package app.fabula.application.job;

import app.fabula.application.shared.Slice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** In-port. */
public interface Jobs {
    /**
     * Queues a job, and returns. Within the caller's transaction, where there is one.
     *
     * @param id the same one again changes nothing
     * @param kind a known one
     */
    default Job submit(UUID id, String kind, Map<String, String> parameters) {
        return submit(id, kind, parameters, Optional.empty());
    }

    /**
     * As above.
     *
     * @param total how much there is to do, where that is known; else it is counted when it begins
     */
    Job submit(UUID id, String kind, Map<String, String> parameters, Optional<Long> total);

    Optional<Job> find(UUID id);

    /**
     * The newest first.
     *
     * @throws app.fabula.application.shared.UnreadableCursor for what was never given out
     */
    Slice<Job> list(JobFilter filter, int limit, Optional<String> cursor);

    /**
     * Whom it has passed over, by their ids; the first ones of many. None of a job that is not
     * there.
     */
    List<FailedLearner> failedLearners(UUID id, int limit);

    /** How many of a kind are open. */
    long open(String kind);

    /** Whatever step is under way is not kept. One that has ended stays as it is. */
    Optional<Job> stop(UUID id);

    /** Goes on after its last whole step. One that is open or done stays as it is. */
    Optional<Job> resume(UUID id);

    /**
     * With all that it wrote for as long as it is known. Whatever step is under way is not kept.
     *
     * @return false where there is none of this id
     */
    boolean forget(UUID id);
}
