package app.fabula.adapters.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.quota.Quotas;
import app.fabula.application.quota.QuotasContract;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuotasInRedisIT implements QuotasContract {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final TestRedis redis = new TestRedis();

    private final RedisLink link = new RedisLink(redis.url(), PATIENCE);
    private Instant now = Instant.parse("2026-03-15T20:00:00Z");

    @AfterEach
    void close() {
        link.close();
    }

    @AfterAll
    static void stop() {
        redis.close();
    }

    @Override
    public Quotas quotas() {
        Eventually.returns(link::connection).sync().flushall();
        return quotas(link);
    }

    @Override
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void whoever_shares_it_shares_what_is_left() {
        var here = quotas();
        try (var other = new RedisLink(redis.url(), PATIENCE)) {
            Eventually.returns(other::connection);
            var there = quotas(other);

            assertThat(here.take(THREE, "ana").left()).isEqualTo(2);
            assertThat(there.take(THREE, "ana").left()).isEqualTo(1);
            assertThat(here.take(THREE, "ana").left()).isZero();
            assertThat(there.take(THREE, "ana").granted()).isFalse();
        }
    }

    /** Nobody has to clear it away. */
    @Test
    void what_makes_no_difference_any_more_expires() {
        quotas().take(THREE, "ana");

        var commands = link.connection().sync();
        var key = commands.keys("*").getFirst();
        assertThat(key).isEqualTo("fabula:quota:three:3/30:ana");
        assertThat(commands.pttl(key)).isBetween(1L, Duration.ofMinutes(1).toMillis());
    }

    private RedisQuotas quotas(RedisLink through) {
        return new RedisQuotas(through, () -> now, PATIENCE);
    }
}
