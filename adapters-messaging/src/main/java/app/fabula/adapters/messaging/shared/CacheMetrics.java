package app.fabula.adapters.messaging.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

/**
 * Hits, misses, evictions and size of one cache, as an operator sees them.
 *
 * @param name in kebab-case, different for each cache of the process
 */
public record CacheMetrics(MeterRegistry meters, String name) {
    <K, V> Cache<K, V> watched(Caffeine<? super K, ? super V> design) {
        return CaffeineCacheMetrics.monitor(meters, design.recordStats().<K, V>build(), name);
    }
}
