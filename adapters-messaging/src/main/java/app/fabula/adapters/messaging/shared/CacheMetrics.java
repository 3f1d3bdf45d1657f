package app.fabula.adapters.messaging.shared;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

/**
 * Hits, misses, evictions and size of one cache, as an operator sees them.
 *
 * @param name in kebab-case, different for each cache of the process
 */
public record CacheMetrics(MeterRegistry meters, String name) {
    /**
     * @param cache that records its statistics
     */
    <K, V> Cache<K, V> watched(Cache<K, V> cache) {
        return CaffeineCacheMetrics.monitor(meters, cache, name);
    }
}
