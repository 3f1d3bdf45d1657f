package app.fabula.application.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some of a long list.
 *
 * @param next where the rest begins, opaque to clients; empty at the end
 */
public record Slice<T>(List<T> items, Optional<String> next) {
    public Slice {
        items = List.copyOf(items);
    }

    /**
     * @param rest one more than the limit is enough to tell that there are more
     * @param cursor of the last one that is shown
     */
    public static <T> Slice<T> of(List<T> rest, int limit, Function<T, String> cursor) {
        if (rest.size() <= limit) {
            return new Slice<>(rest, Optional.empty());
        }
        var shown = rest.subList(0, limit);
        return new Slice<>(shown, Optional.of(cursor.apply(shown.getLast())));
    }

    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), next);
    }
}
