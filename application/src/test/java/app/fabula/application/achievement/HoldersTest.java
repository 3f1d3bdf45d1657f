package app.fabula.application.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.achievement.Holders.Tier;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.shared.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HoldersTest {
    private static final AwardKey AWARD =
            new AwardKey("stories", Optional.of(new Language("es")), 2);

    @Test
    void rarity_is_the_part_of_the_active_learners_who_have_a_tier() {
        assertThat(holders(80, 20).rarity(AWARD)).hasValue(0.25);
        assertThat(holders(20, 20).rarity(AWARD)).hasValue(1);
        assertThat(holders(80, 20).rarity(new AwardKey("stories", Optional.empty(), 1))).isEmpty();
    }

    @Test
    void of_fewer_than_twenty_nothing_is_told() {
        assertThat(holders(80, 19).rarity(AWARD)).isEmpty();
        assertThat(Holders.none().rarity(AWARD)).isEmpty();
    }

    @Test
    void whoever_has_it_and_did_nothing_that_counts_makes_it_no_more_than_all() {
        assertThat(holders(10, 20).rarity(AWARD)).hasValue(1);
        assertThat(holders(0, 20).rarity(AWARD)).hasValue(1);
    }

    @Test
    void everybody_is_counted_once_a_minute() {
        var counts = new ArrayList<>(List.of(holders(80, 20), holders(80, 40)));
        var now = new long[] {Long.MAX_VALUE};
        var recent = new RecentHolders(counts::removeFirst, () -> now[0]);
        assertThat(recent.get()).isEqualTo(holders(80, 20));
        now[0] += TimeUnit.SECONDS.toNanos(59);
        assertThat(recent.get()).isEqualTo(holders(80, 20));
        now[0] += TimeUnit.SECONDS.toNanos(1);
        assertThat(recent.get()).isEqualTo(holders(80, 40));
    }

    @Test
    void of_several_who_ask_at_once_one_counts() throws Exception {
        var callers = 8;
        var asking = ConcurrentHashMap.newKeySet();
        var all = new CountDownLatch(callers);
        var counts = new AtomicInteger();
        var recent =
                new RecentHolders(
                        () -> {
                            counts.incrementAndGet();
                            await(all);
                            return holders(80, 20);
                        },
                        () -> {
                            if (asking.add(Thread.currentThread())) {
                                all.countDown();
                            }
                            return 0;
                        });
        try (var threads = Executors.newFixedThreadPool(callers)) {
            for (var answer : threads.invokeAll(Collections.nCopies(callers, recent::get))) {
                assertThat(answer.get()).isEqualTo(holders(80, 20));
            }
        }
        assertThat(counts).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Holders holders(long active, long having) {
        return new Holders(active, Map.of(new Tier("stories", 2), having));
    }
}
