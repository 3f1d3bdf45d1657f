package app.fabula.adapters.messaging.operation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.messaging.shared.ParkedInMemory;
import app.fabula.adapters.messaging.shared.ParkingHandler;
import app.fabula.application.operation.Comparison;
import app.fabula.application.operation.EventLog;
import app.fabula.application.operation.Shadows;
import app.fabula.application.operation.Shadows.Stretch;
import app.fabula.application.shared.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RebuildTest {
    private static final int HEAD = 54_321;

    private final Map<String, Long> live = new HashMap<>(Map.of("a", (long) HEAD, "b", 30_000L));
    private final Map<String, List<Long>> folded = new HashMap<>();
    private final ShadowsInMemory shadows = new ShadowsInMemory();
    private int readings;

    @Test
    void each_projection_folds_each_event_once_up_to_where_its_live_one_is() {
        assertThat(catchUp((_, _) -> true)).isTrue();
        assertThat(folded.get("a")).isEqualTo(positions(shadows.at("a")));
        assertThat(folded.get("b")).isEqualTo(positions(shadows.at("b")));
        assertThat(shadows.at("a")).isBetween(HEAD - 500L, (long) HEAD);
        assertThat(shadows.at("b")).isBetween(29_500L, 30_000L);
        assertThat(readings).as("of the log, for both").isLessThanOrEqualTo(4);
    }

    @Test
    void what_was_stopped_goes_on_where_it_was() {
        assertThat(catchUp((_, _) -> false)).isFalse();
        assertThat(folded.get("a")).hasSizeBetween(1, HEAD - 1);
        assertThat(catchUp((_, _) -> true)).isTrue();
        assertThat(folded.get("a")).isEqualTo(positions(shadows.at("a")));
    }

    @Test
    void a_live_one_that_goes_on_is_followed() {
        var isFirst = new boolean[] {true};
        catchUp((_, _) -> {
            if (isFirst[0]) {
                live.put("b", (long) HEAD);
            }
            isFirst[0] = false;
            return true;
        });
        assertThat(shadows.at("b")).isGreaterThanOrEqualTo(HEAD - 500L);
        assertThat(folded.get("b")).isEqualTo(positions(shadows.at("b")));
    }

    @Test
    void a_tail_is_folded_to_its_end() {
        rebuild().tail("a", new Stretch(10, 20));
        assertThat(folded.get("a")).isEqualTo(LongStream.rangeClosed(11, 20).boxed().toList());
    }

    @Test
    void what_was_set_aside_on_the_way_is_tried_again_in_the_tail() {
        var isMended = new boolean[1];
        var handled = new ArrayList<Long>();
        var parked = new ParkedInMemory(handled);
        var handler =
                new ParkingHandler(
                        "streak",
                        parked,
                        batch -> {
                            if (!isMended[0]
                                    && batch.stream().anyMatch(one -> one.position() == 3)) {
                                throw new IllegalStateException("damaged");
                            }
                            batch.forEach(event -> handled.add(event.position()));
                        });
        var rebuild = new Rebuild(new Log(), shadows, _ -> 9, parked, Map.of("streak", handler));
        rebuild.tail("streak", new Stretch(0, 8));
        assertThat(parked.sequences()).isEqualTo(Map.of("event:3", 3L));
        isMended[0] = true;
        rebuild.tail("streak", new Stretch(8, 9));
        assertThat(parked.sequences()).isEmpty();
        assertThat(handled).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }

    private boolean catchUp(Rebuild.Progress progress) {
        return rebuild().catchUp(live.keySet(), progress);
    }

    private Rebuild rebuild() {
        var handlers =
                live.keySet().stream()
                        .collect(
                                toMap(
                                        Function.identity(),
                                        name ->
                                                new ParkingHandler(
                                                        name,
                                                        new NothingParked(),
                                                        batch -> fold(name, batch))));
        return new Rebuild(
                new Log(),
                shadows,
                name -> live.getOrDefault(name, 0L),
                new NothingParked(),
                handlers);
    }

    private void fold(String name, List<Recorded> batch) {
        batch.forEach(event ->
                folded.computeIfAbsent(name, _ -> new ArrayList<>()).add(event.position()));
    }

    private static List<Long> positions(long until) {
        return LongStream.rangeClosed(1, until).boxed().toList();
    }

    private final class Log implements EventLog {
        @Override
        public List<Recorded> between(long after, long until, int limit) {
            readings++;
            return LongStream.rangeClosed(after + 1, Math.min(until, after + limit))
                    .mapToObj(position ->
                            new Recorded(
                                    new UUID(0, position),
                                    position,
                                    "event",
                                    "event:" + position,
                                    Instant.EPOCH,
                                    new UUID(0, 0)))
                    .toList();
        }

        @Override
        public List<Recorded> of(String sequence, long after, long until, int limit) {
            var position = Long.parseLong(sequence.substring("event:".length()));
            return position > after && position <= until
                    ? between(position - 1, position, 1)
                    : List.of();
        }
    }

    private static final class ShadowsInMemory implements Shadows {
        private final Map<String, Long> reached = new HashMap<>();

        private long at(String projection) {
            return reached.getOrDefault(projection, 0L);
        }

        @Override
        public Map<String, Long> open(Collection<String> projections) {
            projections.forEach(name -> reached.putIfAbsent(name, 0L));
            return Map.copyOf(reached);
        }

        @Override
        public void write(Runnable folding, Map<String, Stretch> stretches) {
            folding.run();
            stretches.forEach((name, stretch) ->
                    assertThat(reached.put(name, stretch.until())).isEqualTo(stretch.after()));
        }

        @Override
        public OptionalLong swap(String projection, Tail tail) {
            return OptionalLong.empty();
        }

        @Override
        public Comparison compare(String projection, Tail tail) {
            return new Comparison(projection, 0, "", "");
        }

        @Override
        public void drop(Collection<String> projections) {
            projections.forEach(reached::remove);
        }

        @Override
        public Optional<Turn> turn() {
            return Optional.empty();
        }
    }
}
