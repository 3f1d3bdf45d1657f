package app.fabula.application.shared;

import java.util.HashMap;
import java.util.Map;

/** How far projections have come, as a test says. */
public final class InMemoryProjectionStore implements ProjectionStore {
    private final Map<String, Long> positions = new HashMap<>();

    public InMemoryProjectionStore comeTo(String projection, long position) {
        positions.put(projection, position);
        return this;
    }

    @Override
    public long position(String projection) {
        return positions.getOrDefault(projection, 0L);
    }
}
