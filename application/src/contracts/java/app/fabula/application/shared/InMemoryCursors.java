package app.fabula.application.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Cursors that no URL takes as they are. */
public final class InMemoryCursors implements Cursors {
    private record Place(String list, String place) {}

    private final Map<String, Place> given = new HashMap<>();

    @Override
    public String write(String list, String place) {
        var cursor = "b=c/d&" + given.size();
        given.put(cursor, new Place(list, place));
        return cursor;
    }

    @Override
    public String read(String list, String cursor) {
        return Optional.ofNullable(given.get(cursor))
                .filter(place -> place.list().equals(list))
                .orElseThrow(UnreadableCursor::new)
                .place();
    }
}
