package app.fabula.application.job;

import java.util.List;
import java.util.Optional;

/**
 * What one step came to.
 *
 * @param next where the following one begins; empty where nothing is left
 * @param done how much it did
 * @param keep writes what came out of it, in the transaction that notes the step as done: both are
 *     there, or neither
 * @param failed who was passed over; they are counted as done, too
 */
public record Step(Optional<String> next, long done, Runnable keep, List<FailedLearner> failed) {
    public Step {
        failed = List.copyOf(failed);
    }

    public Step(Optional<String> next, long done, Runnable keep) {
        this(next, done, keep, List.of());
    }

    /** One that leaves nothing to be written. */
    public static Step of(Optional<String> next, long done) {
        return new Step(next, done, () -> {});
    }

    Step without(List<FailedLearner> passedOver) {
        return new Step(next, done, keep, passedOver);
    }
}
