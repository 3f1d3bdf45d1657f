package app.fabula.adapters.messaging.operation;

import static app.fabula.adapters.messaging.operation.Rebuilt.BOTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.fabula.adapters.messaging.shared.ParkingHandler;
import app.fabula.application.operation.InMemoryParkedSequences;
import app.fabula.application.operation.Parked;
import app.fabula.application.operation.Shadows.Stretch;
import app.fabula.application.shared.Recorded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RebuildTest {
    private static final int HEAD = 54_321;

    private final Rebuilt rebuilt = new Rebuilt();

    @Test
    void each_projection_folds_each_event_once_up_to_where_its_live_one_is() {
        rebuilt.follow("a", HEAD);
        rebuilt.follow("b", 30_000);
        assertThat(catchUp((_, _) -> true)).isTrue();
        assertThat(rebuilt.reached("a")).isBetween(HEAD - 500L, (long) HEAD);
        assertThat(rebuilt.reached("b")).isBetween(29_500L, 30_000L);
        assertThat(rebuilt.log.readings()).as("of the log, for both").isLessThanOrEqualTo(4);
        putInPlace();
    }

    @Test
    void what_was_stopped_goes_on_where_it_was() {
        rebuilt.follow("a", HEAD);
        rebuilt.follow("b", 30_000);
        assertThat(catchUp((_, _) -> false)).isFalse();
        assertThat(rebuilt.reached("a")).isBetween(1L, HEAD - 1L);
        assertThat(catchUp((_, _) -> true)).isTrue();
        putInPlace();
    }

    @Test
    void a_live_one_that_goes_on_is_followed() {
        rebuilt.follow("a", HEAD);
        rebuilt.follow("b", 30_000);
        catchUp((_, _) -> {
            rebuilt.follow("b", HEAD);
            return true;
        });
        assertThat(rebuilt.reached("b")).isGreaterThanOrEqualTo(HEAD - 500L);
        putInPlace();
    }

    @Test
    void a_live_one_that_goes_on_as_fast_as_its_shadow_is_not_followed_for_ever() {
        rebuilt.follow("a", 30_000);
        rebuilt.follow("b", 10_000);
        var passes = new AtomicInteger();
        catchUp((_, _) -> {
            rebuilt.follow("b", rebuilt.shadows.position("b") + 5_000);
            return passes.incrementAndGet() < 20;
        });
        assertThat(passes.get()).isLessThan(10);
        putInPlace();
    }

    private void putInPlace() {
        for (var name : BOTH) {
            rebuilt.shadows.live(name).clear();
            rebuilt.shadows.swap(
                    name, Duration.ZERO, lacking -> rebuilt.rebuild.tail(name, lacking));
            assertThat(name).matches(rebuilt::isWhole);
        }
    }

    @Test
    void what_was_set_aside_on_the_way_is_tried_again() {
        rebuilt.follow("a", 9);
        var isMended = new AtomicBoolean();
        var handled = new ArrayList<Long>();
        var parked = new InMemoryParkedSequences(handled);
        var handler = new ParkingHandler("streak", parked, batch -> fold(batch, isMended, handled));
        var rebuild =
                new Rebuild(
                        rebuilt.log, rebuilt.shadows, _ -> 9, parked, Map.of("streak", handler));
        rebuilt.shadows.open(List.of("streak"));
        rebuilt.shadows.comeTo("streak", 9);
        rebuilt.shadows.write(
                () -> rebuild.tail("streak", new Stretch(0, 9)),
                Map.of("streak", new Stretch(0, 9)));
        assertThat(parked.of("streak"))
                .extracting(Parked::sequence, Parked::position)
                .containsExactly(tuple("event:3", 3L));
        isMended.set(true);
        rebuild.retryParked("streak", () -> false);
        assertThat(parked.of("streak")).isEmpty();
        assertThat(handled).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }

    private static void fold(List<Recorded> batch, AtomicBoolean isMended, List<Long> handled) {
        if (!isMended.get() && batch.stream().anyMatch(event -> event.position() == 3)) {
            throw new IllegalStateException("damaged");
        }
        batch.forEach(event -> handled.add(event.position()));
    }

    private boolean catchUp(Rebuild.Progress progress) {
        return rebuilt.rebuild.catchUp(BOTH, progress);
    }
}
