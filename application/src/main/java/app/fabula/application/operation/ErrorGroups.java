package app.fabula.application.operation;

import java.time.Instant;
import java.util.Collection;

/** Out-port: the unexpected failures of all instances, counted by their fingerprint. */
public interface ErrorGroups extends RecentErrors {
    /** Adds what one instance has counted lately, all of it or nothing. */
    void add(Collection<ErrorGroup> counted);

    /** Forgets what was last seen before that instant, and of the rest all but the newest. */
    void prune(Instant before, int most);
}
