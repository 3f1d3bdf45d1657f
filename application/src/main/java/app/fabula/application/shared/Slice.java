package app.fabula.application.shared;

import java.util.List;
import java.util.Optional;

/**
 * Some of a long list.
 *
 * @param next where the rest begins, opaque to clients; empty at the end
 */
public record Slice<T>(List<T> items, Optional<String> next) {
    public Slice {
        items = List.copyOf(items);
    }
}
