package app.fabula.bootstrap.outgoing;

import java.util.Optional;

/**
 * What was found at one address.
 *
 * @param location of a redirect
 */
record Arrival(OutgoingAnswer answer, Optional<String> location) {}
