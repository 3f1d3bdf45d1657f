package app.fabula.application.operation;

import app.fabula.application.shared.Recorded;
import java.util.List;

/** Out-port: the log as it is read again, to fold it anew. */
public interface EventLog {
    /**
     * Events in order.
     *
     * @param after position before the first one
     * @param until position of the last one at most
     * @param limit how many at most
     */
    List<Recorded> between(long after, long until, int limit);

    /**
     * The events of one sequence, in order.
     *
     * @param from position of the first one at the earliest
     * @param until position of the last one at most
     */
    List<Recorded> of(String sequence, long from, long until);
}
