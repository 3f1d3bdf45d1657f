package app.fabula.application.access;

import app.fabula.domain.access.KeyId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

public final class InMemoryKeyUses implements KeyUses {
    private final Map<KeyId, Instant> last = new HashMap<>();

    @Override
    public void note(KeyId key, Instant at) {
        last.merge(key, at, (known, now) -> now.isAfter(known) ? now : known);
    }

    @Override
    public Map<KeyId, Instant> last() {
        return Map.copyOf(last);
    }
}
