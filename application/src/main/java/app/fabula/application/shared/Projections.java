package app.fabula.application.shared;

import java.util.List;

/** In-port: the projections as an operator sees them. Whoever follows the log answers. */
@FunctionalInterface
public interface Projections {
    enum State {
        /** Follows the log. */
        LIVE,
        /** Follows the log, and is being rebuilt beside that. */
        REPLAYING,
        /** Cannot go on, and tries again. */
        FAILING,
        /** Follows the log in another instance. */
        ELSEWHERE,
        /** Nobody has the work at this moment: an instance takes it within seconds. */
        UNCLAIMED
    }

    /**
     * @param position of the last event that it shows
     * @param head of the log
     * @param parked how many sequences it has set aside
     */
    record Status(String name, State state, long position, long head, int parked) {
        public long lag() {
            return Math.max(0, head - position);
        }
    }

    List<Status> all();
}
