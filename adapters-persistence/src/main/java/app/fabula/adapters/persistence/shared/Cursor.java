package app.fabula.adapters.persistence.shared;

import java.util.UUID;

/**
 * Where a slice of a sorted list ended: the sort key of its last row. A list that goes on after a
 * key stays stable while rows are inserted.
 */
public record Cursor(String key, UUID id) {
    private static final int UUID_LENGTH = 36;

    /** As {@link #place()} has written it. */
    public static Cursor at(String place) {
        return new Cursor(
                place.substring(UUID_LENGTH), UUID.fromString(place.substring(0, UUID_LENGTH)));
    }

    public String place() {
        return id + key;
    }
}
