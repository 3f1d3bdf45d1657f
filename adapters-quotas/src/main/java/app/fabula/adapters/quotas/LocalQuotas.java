package app.fabula.adapters.quotas;

import app.fabula.application.quota.Quota;
import app.fabula.application.quota.Quotas;
import app.fabula.application.quota.Standing;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.InstantSource;

/**
 * Counts for this instance alone. Callers are remembered as long as that makes a difference, and at
 * most {@value #MOST_CALLERS} of them: a flood from ever new addresses does not fill the heap, but
 * has the callers forgotten who were seen least.
 */
public final class LocalQuotas implements Quotas {
    static final int MOST_CALLERS = 50_000;

    private record Key(Quota quota, String caller) {}

    private final LoadingCache<Key, Bucket> buckets;

    public LocalQuotas(InstantSource clock) {
        var time = new WallClock(clock);
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_CALLERS)
                        // By then the bucket is full again, like one that was never used.
                        .expireAfter(Expiry.<Key, Bucket>accessing((key, _) -> key.quota.window()))
                        .build(key -> bucket(key.quota, time));
    }

    @Override
    public Standing take(Quota quota, String caller) {
        return Buckets.take(buckets.get(new Key(quota, caller)));
    }

    @Override
    public Standing look(Quota quota, String caller) {
        return Buckets.look(buckets.get(new Key(quota, caller)));
    }

    /** How many callers are remembered. */
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private static Bucket bucket(Quota quota, WallClock time) {
        return Bucket.builder()
                .addLimit(Buckets.limit(quota))
                .withCustomTimePrecision(time)
                .build();
    }
}
