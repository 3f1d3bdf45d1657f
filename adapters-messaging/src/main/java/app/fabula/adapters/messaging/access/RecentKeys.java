package app.fabula.adapters.messaging.access;

import app.fabula.application.access.ApiKeys;
import app.fabula.domain.access.ApiKey;
import app.fabula.domain.access.KeyId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;

/**
 * Looks a key up once in a while and not at each request. A key that was revoked, on whichever
 * instance, is refused that while later at the latest.
 */
public final class RecentKeys implements ApiKeys {
    private static final Duration WHILE = Duration.ofSeconds(2);
    private static final long MOST = 10_000;

    private final LoadingCache<KeyId, Optional<ApiKey>> recent;

    public RecentKeys(ApiKeys keys) {
        recent = Caffeine.newBuilder().expireAfterWrite(WHILE).maximumSize(MOST).build(keys::get);
    }

    @Override
    public Optional<ApiKey> get(KeyId id) {
        return recent.get(id);
    }
}
