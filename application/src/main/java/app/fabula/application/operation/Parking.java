package app.fabula.application.operation;

import app.fabula.application.shared.Slice;
import java.util.Optional;

/** In-port: what an operator does about sequences that were set aside. */
public interface Parking {
    enum Outcome {
        /** Everything that waited has been handled. */
        RELEASED,
        /** It failed again, or this release does not have its follower. */
        PARKED
    }

    /**
     * By follower and sequence.
     *
     * @param cursor of the slice before
     * @throws app.fabula.application.shared.UnreadableCursor for one that was never given out
     */
    Slice<Parked> list(int limit, Optional<String> cursor);

    /**
     * Handles what waits.
     *
     * @throws app.fabula.domain.shared.Refusal {@code unknown-parked-sequence}
     */
    Outcome retry(String follower, String sequence);

    /**
     * Gives up the event that cannot be handled, and handles what waits behind it. Where this
     * release does not have the follower, all that waits is given up: nobody would ever handle it.
     *
     * @param position of that event: a retry may have come to another one since it was looked at
     * @throws app.fabula.domain.shared.Refusal {@code unknown-parked-sequence}, {@code
     *     another-event-parked}
     */
    Outcome discard(String follower, String sequence, long position);
}
