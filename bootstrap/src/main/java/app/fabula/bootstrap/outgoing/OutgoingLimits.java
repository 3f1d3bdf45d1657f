package app.fabula.bootstrap.outgoing;

import java.time.Duration;

/**
 * What another server may cost.
 *
 * @param connecting to one of its addresses
 * @param whole from the question to the last byte of the answer, redirects included
 * @param bytes of a body
 * @param redirects one after the other
 */
record OutgoingLimits(Duration connecting, Duration whole, int bytes, int redirects) {
    static final OutgoingLimits DEFAULT =
            new OutgoingLimits(Duration.ofSeconds(3), Duration.ofSeconds(10), 1 << 20, 3);
}
