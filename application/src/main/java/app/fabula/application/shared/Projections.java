package app.fabula.application.shared;

import java.util.List;

/** Out-port: the projections as an operator sees them. */
public interface Projections {
    enum State {
        /** Follows the log. */
        LIVE,
        /** Is being rebuilt: it shows less than it did. */
        REPLAYING,
        /** Fails on an event and tries again. */
        FAILING,
        /** Another instance has it. */
        ELSEWHERE
    }

    /**
     * @param position of the last event that it shows
     * @param head of the log
     */
    record Status(String name, State state, long position, long head) {
        public long lag() {
            return Math.max(0, head - position);
        }
    }

    List<Status> all();

    /**
     * Begins to rebuild one from the whole log and returns.
     *
     * @return false for a name that no projection has
     */
    boolean replay(String name);
}
