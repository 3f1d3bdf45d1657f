package app.fabula.application.quota;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** By the instant at which each caller would have everything again. */
public final class InMemoryQuotas implements Quotas {
    private record Key(Quota quota, String caller) {}

    private final Map<Key, Instant> full = new HashMap<>();
    private final InstantSource clock;

    public InMemoryQuotas(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Standing take(Quota quota, String caller) {
        var found = look(quota, caller);
        if (!found.granted()) {
            return found;
        }
        var key = new Key(quota, caller);
        var one = quota.window().dividedBy(quota.requests());
        full.put(key, clock.instant().plus(missing(key)).plus(one));
        return new Standing(true, found.left() - 1, Duration.ZERO);
    }

    @Override
    public synchronized Standing look(Quota quota, String caller) {
        var one = quota.window().dividedBy(quota.requests());
        var present = quota.window().minus(missing(new Key(quota, caller)));
        var left = present.dividedBy(one);
        return left > 0
                ? new Standing(true, left, Duration.ZERO)
                : new Standing(false, 0, one.minus(present));
    }

    private Duration missing(Key key) {
        var until = Duration.between(clock.instant(), full.getOrDefault(key, clock.instant()));
        return until.isNegative() ? Duration.ZERO : until;
    }
}
