package app.fabula.adapters.messaging.shared;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.operation.Parked;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.Unreadable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParkingHandlerTest {
    private final Set<Object> poison = new HashSet<>();
    private final List<Long> handled = new ArrayList<>();
    private final InMemory parked = new InMemory();
    private final ParkingHandler handler = new ParkingHandler("streak", parked, this::handle);

    @Test
    void what_cannot_be_handled_holds_up_its_own_sequence_from_there_on() {
        poison.add("bad");
        handler.accept(
                List.of(
                        event(1, "ana", "good"),
                        event(2, "ben", "good"),
                        event(3, "ana", "bad"),
                        event(4, "ben", "good"),
                        event(5, "ana", "good")));
        assertThat(handled).containsExactlyInAnyOrder(1L, 2L, 4L);
        assertThat(parked.sequences).containsExactly(Map.entry("ana", 3L));
        handler.accept(List.of(event(6, "ana", "good"), event(7, "ben", "good")));
        assertThat(handled).containsExactlyInAnyOrder(1L, 2L, 4L, 7L);
    }

    @Test
    void what_cannot_be_read_is_not_passed_over() {
        handler.accept(List.of(event(1, "ana", new Unreadable("x.Y", 1, "Unknown."))));
        assertThat(parked.sequences).containsExactly(Map.entry("ana", 1L));
        assertThat(parked.why).isEqualTo("x.Y, version 1: Unknown.");
    }

    @Test
    void a_retry_handles_what_waits_in_order_or_waits_where_it_fails_next() {
        poison.add("bad");
        var waiting =
                List.of(event(3, "ana", "mended"), event(5, "ana", "bad"), event(6, "ana", ""));
        parked.park("streak", "ana", 3, "");
        assertThat(handler.retry(parked.all().getFirst(), waiting)).isFalse();
        assertThat(parked.sequences).containsExactly(Map.entry("ana", 5L));
        assertThat(handled).containsExactly(3L);
        poison.clear();
        assertThat(handler.retry(parked.all().getFirst(), waiting.subList(1, 3))).isTrue();
        assertThat(parked.sequences).isEmpty();
        assertThat(handled).containsExactly(3L, 5L, 6L);
    }

    private void handle(List<Recorded> events) {
        for (var event : events) {
            handled.add(event.position());
            if (poison.contains(event.event())) {
                throw new IllegalStateException("poison");
            }
        }
    }

    private static Recorded event(long position, String sequence, Object event) {
        return new Recorded(
                new UUID(0, position),
                position,
                event,
                sequence,
                Instant.EPOCH,
                new UUID(0, position));
    }

    private final class InMemory implements ParkedSequences {
        private final Map<String, Long> sequences = new LinkedHashMap<>();
        private String why = "";

        @Override
        public Slice<Parked> list(int limit, Optional<String> cursor) {
            return new Slice<>(all(), Optional.empty());
        }

        @Override
        public Map<String, Integer> counts() {
            return Map.of("streak", sequences.size());
        }

        private List<Parked> all() {
            return sequences.entrySet().stream()
                    .map(entry ->
                            new Parked(
                                    "streak",
                                    entry.getKey(),
                                    entry.getValue(),
                                    why,
                                    1,
                                    Instant.EPOCH))
                    .toList();
        }

        @Override
        public List<Parked> due(Set<String> followers) {
            return all();
        }

        @Override
        public Optional<Parked> holdDue(String follower, String sequence) {
            return hold(follower, sequence);
        }

        @Override
        public Set<String> among(String follower, Set<String> some) {
            var found = new HashSet<>(some);
            found.retainAll(sequences.keySet());
            return found;
        }

        @Override
        public Optional<Parked> hold(String follower, String sequence) {
            return all().stream().filter(one -> one.sequence().equals(sequence)).findFirst();
        }

        @Override
        public void park(String follower, String sequence, long position, String error) {
            if (sequences.putIfAbsent(sequence, position) != null) {
                throw new IllegalStateException(sequence + " waits already");
            }
            why = error;
        }

        @Override
        public void parkAgain(Parked held, long position, String error) {
            sequences.put(held.sequence(), position);
            why = error;
        }

        @Override
        public void release(String follower, String sequence) {
            sequences.remove(sequence);
        }

        @Override
        public Optional<String> attempt(Runnable work) {
            var before = List.copyOf(handled);
            try {
                work.run();
                return Optional.empty();
            } catch (RuntimeException e) {
                handled.clear();
                handled.addAll(before);
                return Optional.of(String.valueOf(e.getMessage()));
            }
        }
    }
}
