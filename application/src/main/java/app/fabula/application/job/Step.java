package app.fabula.application.job;

import java.util.Optional;

/**
 * What one step came to.
 *
 * @param next where the following one begins; empty where nothing is left
 * @param done how much it did
 * @param keep writes what came out of it, in the transaction that notes the step as done: both are
 *     there, or neither
 */
public record Step(Optional<String> next, long done, Runnable keep) {

    /** One that leaves nothing to be written. */
    public static Step of(Optional<String> next, long done) {
        return new Step(next, done, () -> {});
    }
}
