package app.fabula.adapters.quotas;

import app.fabula.application.quota.Quota;
import app.fabula.application.quota.Standing;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** Quotas in the words of the library. */
final class Buckets {
    private Buckets() {}

    static Bandwidth limit(Quota quota) {
        return Bandwidth.builder()
                .capacity(quota.requests())
                .refillGreedy(quota.requests(), quota.window())
                .build();
    }

    static Standing take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Standing(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    static Standing look(Bucket bucket) {
        var probe = bucket.estimateAbilityToConsume(1);
        return new Standing(
                probe.canBeConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
