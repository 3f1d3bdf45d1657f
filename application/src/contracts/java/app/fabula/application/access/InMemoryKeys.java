package app.fabula.application.access;

import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.Shown;
import app.fabula.domain.access.ApiKey;
import app.fabula.domain.access.ApiKeyEvent;
import app.fabula.domain.access.KeyId;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** Keys on a log in memory. */
public final class InMemoryKeys implements ApiKeys, KeyRing {
    private final InMemoryLog log;

    public InMemoryKeys(InMemoryLog log) {
        this.log = log;
    }

    @Override
    public Optional<ApiKey> get(KeyId id) {
        return log.fold(
                ApiKeyEvent.class,
                event -> event.key().equals(id),
                Optional.empty(),
                ApiKey::after);
    }

    @Override
    public Shown<SequencedMap<KeyId, ApiKey>> all() {
        var all = new LinkedHashMap<KeyId, ApiKey>();
        log.all(ApiKeyEvent.class)
                .forEach(event -> all.put(event.key(), get(event.key()).orElseThrow()));
        return new Shown<>(all, log.head());
    }
}
