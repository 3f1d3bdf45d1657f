package app.fabula.application.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** Slices of one sorted list, with cursors that no URL takes as they are. */
public final class InMemorySlices<K> {
    private static final String CURSOR = "b=c/d&";

    /** The keys of which cursors were given out. */
    private final List<K> ends = new ArrayList<>();

    public <T> Slice<T> of(NavigableMap<K, T> all, int limit, Optional<String> cursor) {
        var rest = cursor.map(text -> all.tailMap(read(text), false)).orElse(all);
        var shown = rest.keySet().stream().limit(limit).toList();
        return new Slice<>(
                rest.values().stream().limit(limit).toList(),
                rest.size() > limit ? Optional.of(write(shown.getLast())) : Optional.empty());
    }

    private String write(K end) {
        if (!ends.contains(end)) {
            ends.add(end);
        }
        return CURSOR + ends.indexOf(end);
    }

    private K read(String text) {
        return ends.stream()
                .filter(end -> write(end).equals(text))
                .findFirst()
                .orElseThrow(UnreadableCursor::new);
    }
}
