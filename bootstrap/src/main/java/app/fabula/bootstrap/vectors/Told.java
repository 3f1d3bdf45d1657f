package app.fabula.bootstrap.vectors;

import java.time.Instant;

/** What somebody tells of a learner's past, at whatever time it came to be known. */
public sealed interface Told {
    Instant at();

    Instant received();

    /**
     * @param id empty where it has none: then it is like no other
     * @param event as it stands in a log
     */
    record Happened(Instant at, Instant received, String id, Object event) implements Told {}

    /**
     * @param id of what counts no more; empty where that is not said
     */
    record Voided(Instant at, Instant received, String id) implements Told {}
}
