package app.fabula.application.shared;

import java.util.Collection;
import java.util.Optional;

/**
 * Shows a list that only grows, the newest first: how many elements are older than one is a place
 * that stays.
 */
public final class GrowingList {
    private final String name;
    private final Cursors cursors;

    /**
     * @param name by which its cursors are known from those of other lists
     */
    public GrowingList(String name, Cursors cursors) {
        this.name = name;
        this.cursors = cursors;
    }

    /**
     * @param all the oldest first
     * @param cursor of the slice before
     * @throws UnreadableCursor for one that was not given out for this list
     */
    public <T> Slice<T> newest(Collection<T> all, int limit, Optional<String> cursor) {
        var left =
                cursor.map(text -> Long.parseLong(cursors.read(name, text))).orElse(Long.MAX_VALUE);
        var rest = all.stream().limit(left).toList().reversed();
        return Slice.of(
                rest, limit, _ -> cursors.write(name, Integer.toString(rest.size() - limit)));
    }
}
