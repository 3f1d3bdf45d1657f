package app.fabula.adapters.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.quota.Quota;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Two instances share a Redis that goes away, under traffic, and comes back. */
class LostRedisIT {
    private static final Quota MANY = new Quota("many", 1_000_000, Duration.ofHours(1));
    private static final Quota TEN = new Quota("ten", 10, Duration.ofHours(1));
    private static final int CALLERS = 8;

    /** By which nobody takes a million before Redis is back. */
    private static final Duration PACE = Duration.ofNanos(100_000);

    /** Nothing is refilled meanwhile. */
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-03-15T20:00:00Z"));

    @Test
    void together_then_each_for_itself_then_together_again() {
        try (var redis = new TestRedis();
                var one = new SteadyQuotas(redis.url(), CLOCK);
                var two = new SteadyQuotas(redis.url(), CLOCK)) {
            Eventually.is(() -> isShared(one, two, "before"));
            try (var traffic = new Traffic(one)) {
                traffic.awaitMore();
                redis.kill();
                traffic.awaitMore();

                assertThat(drain(one, "meanwhile")).isEqualTo(10);
                assertThat(drain(two, "meanwhile")).isEqualTo(10);

                redis.revive();
                Eventually.is(() -> isShared(one, two, "after"));
                traffic.awaitMore();
                assertThat(traffic.longest()).isLessThan(Duration.ofSeconds(2));
            }
        }
    }

    @Test
    void one_that_was_never_there_keeps_nobody_from_starting() {
        var redis = new TestRedis();
        redis.kill();
        try (var one = new SteadyQuotas(redis.url(), CLOCK);
                var two = new SteadyQuotas(redis.url(), CLOCK)) {
            assertThat(drain(one, "meanwhile")).isEqualTo(10);

            redis.revive();
            Eventually.is(() -> isShared(one, two, "after"));
        } finally {
            redis.close();
        }
    }

    /** What one takes the other misses; each time by another caller. */
    private static boolean isShared(SteadyQuotas one, SteadyQuotas two, String caller) {
        var fresh = caller + System.nanoTime();
        one.take(TEN, fresh);
        return two.take(TEN, fresh).left() == 8;
    }

    private static int drain(SteadyQuotas quotas, String caller) {
        int granted = 0;
        while (quotas.take(TEN, caller).granted()) {
            granted++;
        }
        return granted;
    }

    /** Callers who never stop asking, and are always granted it. */
    private static final class Traffic implements AutoCloseable {
        private final AtomicBoolean ended = new AtomicBoolean();
        private final AtomicLong asked = new AtomicLong();
        private final AtomicLong longest = new AtomicLong();
        private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        private final List<Future<Boolean>> results = new ArrayList<>();

        Traffic(SteadyQuotas quotas) {
            for (int caller = 0; caller < CALLERS; caller++) {
                results.add(callers.submit(asking(quotas, "caller" + caller)));
            }
        }

        private Callable<Boolean> asking(SteadyQuotas quotas, String caller) {
            return () -> {
                while (!ended.get()) {
                    var start = System.nanoTime();
                    assertThat(quotas.take(MANY, caller).granted()).isTrue();
                    longest.accumulateAndGet(System.nanoTime() - start, Math::max);
                    asked.incrementAndGet();
                    LockSupport.parkNanos(PACE.toNanos());
                }
                return true;
            };
        }

        void awaitMore() {
            var enough = asked.get() + 200;
            Eventually.is(() -> asked.get() >= enough);
        }

        Duration longest() {
            return Duration.ofNanos(longest.get());
        }

        @Override
        public void close() {
            ended.set(true);
            callers.close();
            assertThat(results).allSatisfy(result -> assertThat(result.resultNow()).isTrue());
        }
    }
}
