package app.fabula.application.operation;

import app.fabula.application.shared.Slice;
import java.util.Optional;

/** In-port: what has gone wrong lately, for operators. */
public interface RecentErrors {
    /**
     * Those that were seen last come first. One that is seen again meanwhile is found at the
     * beginning of a new list, not further on in this one.
     *
     * @param traceId only the group that has it among its last ones
     * @param cursor of the slice before
     * @throws app.fabula.application.shared.UnreadableCursor for one that was never given out
     */
    Slice<ErrorGroup> list(Optional<String> traceId, int limit, Optional<String> cursor);
}
