package app.fabula.adapters.quotas;

import app.fabula.application.quota.Quota;
import app.fabula.application.quota.Quotas;
import app.fabula.application.quota.Standing;
import io.lettuce.core.RedisURI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts together with the other instances; where that fails, each counts for itself. After a
 * failure Redis is left alone for a second, so that one request in a second waits for it in vain,
 * and not every one.
 */
public final class SteadyQuotas implements Quotas, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SteadyQuotas.class);

    /** What a request may lose by it. A Redis nearby answers in one millisecond. */
    static final Duration PATIENCE = Duration.ofMillis(250);

    private static final long REST = Duration.ofSeconds(1).toNanos();

    private final Quotas alone;
    private final Quotas shared;
    private final RedisLink link;

    /** By {@link System#nanoTime}: until when Redis is left alone; 0 while all is well. */
    private final AtomicLong restingUntil = new AtomicLong();

    /**
     * @param redisUrl as Redis' client reads it: redis://:password@host:port/database, or rediss
     */
    public SteadyQuotas(String redisUrl, InstantSource clock) {
        link = new RedisLink(redisUrl, PATIENCE);
        shared = new RedisQuotas(link, clock, PATIENCE);
        alone = new LocalQuotas(clock);
    }

    /**
     * @throws IllegalArgumentException for what is no address of a Redis
     */
    public static void check(String redisUrl) {
        RedisURI.create(redisUrl);
    }

    @Override
    public Standing take(Quota quota, String caller) {
        return ask(quotas -> quotas.take(quota, caller));
    }

    @Override
    public Standing look(Quota quota, String caller) {
        return ask(quotas -> quotas.look(quota, caller));
    }

    private Standing ask(Function<Quotas, Standing> question) {
        var until = restingUntil.get();
        // Of all that come when it is over, one tries.
        if (until == 0
                || (System.nanoTime() - until > 0
                        && restingUntil.compareAndSet(until, fromNow()))) {
            try {
                var standing = question.apply(shared);
                if (until != 0) {
                    restingUntil.set(0);
                    LOG.info("Redis is back: requests are counted by all instances together.");
                }
                return standing;
            } catch (RuntimeException e) {
                if (restingUntil.getAndSet(fromNow()) == 0) {
                    LOG.warn("Redis does not answer: each instance counts requests for itself.", e);
                }
            }
        }
        return question.apply(alone);
    }

    /** Never 0, which means that all is well. */
    private static long fromNow() {
        return (System.nanoTime() + REST) | 1;
    }

    @Override
    public void close() {
        link.close();
    }
}
