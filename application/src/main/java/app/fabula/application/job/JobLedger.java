package app.fabula.application.job;

import app.fabula.application.shared.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Out-port: how far each job is. What it says to have been done has been done once. */
public interface JobLedger {
    /** Of one whose total is not known yet. */
    default boolean add(UUID id, String kind, Map<String, String> parameters, Instant now) {
        return add(id, kind, parameters, Optional.empty(), now);
    }

    /** Returns false, and changes nothing, where there is one of this id. */
    boolean add(
            UUID id,
            String kind,
            Map<String, String> parameters,
            Optional<Long> total,
            Instant now);

    Optional<Job> find(UUID id);

    /** The newest first. */
    Slice<Job> list(JobFilter filter, int limit, Optional<String> cursor);

    /** Whom it has passed over, by their ids; the first ones of many. */
    List<FailedLearner> failedLearners(UUID id, int limit);

    /** How many of a kind are open. */
    long open(String kind);

    /** The next step of one that is open, which runs from now on; empty for any other. */
    Optional<Turn> take(UUID id, Instant now);

    /** Notes how much there is to do. */
    void expect(Turn turn, long total);

    /**
     * Keeps a step, and notes it as done, with whoever was passed over: all of it or nothing.
     * Without a next place the job is done.
     *
     * @return whether it was kept; false where somebody else kept this step, or stopped the job
     */
    boolean keep(Turn turn, Step step, Instant now);

    /**
     * Notes that the step failed.
     *
     * @return how often it did, one after another; 0 where it was not that turn's to note
     */
    int failed(Turn turn, Instant now);

    /** The job does not go on by itself any more. */
    void giveUp(Turn turn, String error, Instant now);

    /** Returns false where it is not open. */
    boolean stop(UUID id, Instant now);

    /**
     * Opens again what was stopped or failed.
     *
     * @return how often it was; empty where it is neither
     */
    OptionalInt resume(UUID id, Instant now);

    /**
     * Forgets one in whatever state, with who was passed over. Steps of it that are under way are
     * nobody's then, and not kept.
     *
     * @return false where there is none of this id
     */
    boolean forget(UUID id);

    /** Forgets those that ended before that instant. */
    int prune(Instant before);
}
