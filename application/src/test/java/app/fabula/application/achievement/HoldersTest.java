package app.fabula.application.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.achievement.Holders.Tier;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.shared.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HoldersTest {
    private static final AwardKey AWARD =
            new AwardKey("stories", Optional.of(new Language("es")), 2);

    private final List<RuntimeException> failures = new ArrayList<>();

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
    void everybody_is_counted_once_a_minute_and_nobody_waits_for_it() {
        var counts = new ArrayList<>(List.of(holders(80, 20), holders(80, 40)));
        var now = new long[] {Long.MAX_VALUE};
        var beside = new ArrayDeque<Runnable>();
        var recent =
                new RecentHolders(counts::removeFirst, () -> now[0], beside::add, failures::add);
        assertThat(recent.get()).isEqualTo(Holders.none());
        assertThat(recent.get()).as("one counts").isEqualTo(Holders.none());
        assertThat(beside).hasSize(1);
        beside.remove().run();
        assertThat(recent.get()).isEqualTo(holders(80, 20));
        now[0] += TimeUnit.SECONDS.toNanos(59);
        assertThat(recent.get()).isEqualTo(holders(80, 20));
        assertThat(beside).isEmpty();
        now[0] += TimeUnit.SECONDS.toNanos(1);
        assertThat(recent.get()).as("until it is counted").isEqualTo(holders(80, 20));
        beside.remove().run();
        assertThat(recent.get()).isEqualTo(holders(80, 40));
        assertThat(failures).isEmpty();
    }

    @Test
    void where_it_cannot_be_counted_it_is_as_before_and_tried_again() {
        var now = new long[1];
        var isBroken = new boolean[1];
        var recent =
                new RecentHolders(
                        () -> {
                            if (isBroken[0]) {
                                throw new IllegalStateException("for a test");
                            }
                            return holders(80, 20);
                        },
                        () -> now[0],
                        Runnable::run,
                        failures::add);
        assertThat(recent.get()).isEqualTo(holders(80, 20));
        isBroken[0] = true;
        now[0] += TimeUnit.MINUTES.toNanos(1);
        assertThat(recent.get()).isEqualTo(holders(80, 20));
        assertThat(recent.get()).isEqualTo(holders(80, 20));
        assertThat(failures).hasSize(2).allSatisfy(no -> assertThat(no).hasMessage("for a test"));
    }

    private static Holders holders(long active, long having) {
        return new Holders(active, Map.of(new Tier("stories", 2), having));
    }
}
