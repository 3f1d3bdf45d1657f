package app.fabula.application.operation;

import java.time.Instant;

/**
 * A sequence that a follower of the log cannot go on with. Its events from a position on wait, in
 * order, while the follower goes on with all other sequences.
 *
 * @param follower a projection or a policy
 * @param sequence such as {@code learner:<id>}
 * @param position of the event that cannot be handled
 * @param error why not
 * @param attempts how often it was tried
 * @param parkedAt when it was first set aside
 */
public record Parked(
        String follower,
        String sequence,
        long position,
        String error,
        int attempts,
        Instant parkedAt) {}
