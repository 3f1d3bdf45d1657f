package app.fabula.adapters.quotas;

import app.fabula.application.quota.Quota;
import app.fabula.application.quota.Quotas;
import app.fabula.application.quota.Standing;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Counts together with all that share a Redis; what makes no difference any more expires there.
 * While Redis does not answer it throws, which {@link SteadyQuotas} makes up for.
 */
final class RedisQuotas implements Quotas {
    private static final Duration KEPT_WHEN_FULL = Duration.ofSeconds(10);

    private final RedisLink link;
    private final WallClock time;
    private final Duration patience;

    RedisQuotas(RedisLink link, InstantSource clock, Duration patience) {
        this.link = link;
        this.time = new WallClock(clock);
        this.patience = patience;
    }

    @Override
    public Standing take(Quota quota, String caller) {
        return Buckets.take(bucket(quota, caller));
    }

    @Override
    public Standing look(Quota quota, String caller) {
        return Buckets.look(bucket(quota, caller));
    }

    /** A quota that was changed has other keys: old and new instances do not mix. */
    private Bucket bucket(Quota quota, String caller) {
        var key =
                "fabula:quota:%s:%d/%d:%s"
                        .formatted(
                                quota.name(), quota.requests(), quota.window().toSeconds(), caller);
        return buckets(link.connection())
                .builder()
                .build(
                        key,
                        () -> BucketConfiguration.builder().addLimit(Buckets.limit(quota)).build());
    }

    private ProxyManager<String> buckets(StatefulRedisConnection<String, byte[]> connection) {
        return Bucket4jLettuce.casBasedBuilder(connection)
                .clientClock(time)
                .requestTimeout(patience)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                                KEPT_WHEN_FULL))
                .build();
    }
}
