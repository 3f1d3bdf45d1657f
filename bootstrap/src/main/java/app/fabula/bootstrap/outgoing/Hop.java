package app.fabula.bootstrap.outgoing;

import java.io.IOException;

/** One request and its answer. */
interface Hop {
    Arrival to(Destination destination, OutgoingRequest request) throws IOException;
}
