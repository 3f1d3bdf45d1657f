package app.fabula.application.shared;

import java.util.Map;
import java.util.UUID;

/** Events with these ids are in the log already; of the whole append nothing was stored. */
public final class AlreadyRecorded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Map<UUID, Long> positions;

    public AlreadyRecorded(Map<UUID, Long> positions) {
        super(positions.size() + " events are in the log already", null, false, false);
        this.positions = Map.copyOf(positions);
    }

    /** Where in the log each of them is, by its id. */
    public Map<UUID, Long> positions() {
        return positions;
    }
}
