package app.fabula.application.shared;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events with these ids are in the log already; of the whole append nothing was stored. */
public final class AlreadyRecorded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param position of the event that is in the log
     * @param name of that one, on disk
     * @param causation the command or event that caused that one
     */
    public record Place(long position, String name, @Nullable UUID causation) {}

    private final transient Map<UUID, Place> places;

    public AlreadyRecorded(Map<UUID, Place> places) {
        super(places.size() + " events are in the log already", null, false, false);
        this.places = Map.copyOf(places);
    }

    /** Where in the log each of them is, by its id. */
    public Map<UUID, Place> places() {
        return places;
    }
}
