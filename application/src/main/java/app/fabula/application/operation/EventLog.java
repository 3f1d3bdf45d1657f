package app.fabula.application.operation;

import app.fabula.application.shared.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Out-port: the log as it is read again, to fold it anew. */
public interface EventLog {
    int PART = 1_000;

    /**
     * Events in order: the first ones, and not all of them where there are many or large ones; none
     * where there are none.
     *
     * @param after position before the first one
     * @param until position of the last one at most
     * @param limit how many at most
     */
    List<Recorded> between(long after, long until, int limit);

    /** Only those of one sequence. */
    List<Recorded> of(String sequence, long after, long until, int limit);

    /**
     * Of the last event that had been recorded by that instant; 0 before the first. The same for
     * good, unless the instant is still to come: nothing is recorded at or before it any more.
     */
    long positionAt(Instant instant);

    /** All of one sequence, in parts that are read when they are asked for. */
    default Stream<List<Recorded>> parts(String sequence, long after, long until) {
        return Stream.iterate(
                of(sequence, after, until, PART),
                part -> !part.isEmpty(),
                part -> of(sequence, part.getLast().position(), until, PART));
    }
}
