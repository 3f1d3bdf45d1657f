package app.fabula.application.operation;

import java.util.List;

/** In-port: what an operator does about sequences that were set aside. */
public interface Parking {
    enum Outcome {
        /** Everything that waited has been handled. */
        RELEASED,
        /** It failed again. */
        PARKED
    }

    List<Parked> all();

    /**
     * Handles what waits.
     *
     * @throws app.fabula.domain.shared.Refusal {@code unknown-parked-sequence}
     */
    Outcome retry(String follower, String sequence);

    /**
     * Gives up the event that cannot be handled, and handles what waits behind it.
     *
     * @throws app.fabula.domain.shared.Refusal {@code unknown-parked-sequence}
     */
    Outcome discard(String follower, String sequence);
}
