package app.fabula.adapters.messaging.shared;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.operation.InMemoryParkedSequences;
import app.fabula.application.operation.Parked;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Unreadable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParkingHandlerTest {
    private final Set<Object> poison = new HashSet<>();
    private final List<Long> handled = new ArrayList<>();
    private final InMemoryParkedSequences parked = new InMemoryParkedSequences(handled);
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
        assertThat(waiting()).containsExactly(Map.entry("ana", 3L));
        handler.accept(List.of(event(6, "ana", "good"), event(7, "ben", "good")));
        assertThat(handled).containsExactlyInAnyOrder(1L, 2L, 4L, 7L);
    }

    @Test
    void what_cannot_be_read_is_not_passed_over() {
        handler.accept(List.of(event(1, "ana", new Unreadable("x.Y", 1, "Unknown."))));
        assertThat(waiting()).containsExactly(Map.entry("ana", 1L));
        assertThat(held().error()).isEqualTo("x.Y, version 1: Unknown.");
    }

    @Test
    void a_retry_handles_what_waits_in_order_or_waits_where_it_fails_next() {
        poison.add("bad");
        parked.park("streak", "ana", 3, "");
        assertThat(handler.retry(held(), Stream.of(mended(3), bad(5), mended(6)))).isFalse();
        assertThat(waiting()).containsExactly(Map.entry("ana", 5L));
        assertThat(handled).containsExactly(3L);
        poison.clear();
        assertThat(handler.retry(held(), Stream.of(bad(5), mended(6)))).isTrue();
        assertThat(waiting()).isEmpty();
        assertThat(handled).containsExactly(3L, 5L, 6L);
    }

    /** Positions by sequence. */
    private Map<String, Long> waiting() {
        return parked.of("streak").stream().collect(toMap(Parked::sequence, Parked::position));
    }

    private Parked held() {
        return parked.hold("streak", "ana").orElseThrow();
    }

    private static List<Recorded> mended(long position) {
        return List.of(event(position, "ana", "mended"));
    }

    private static List<Recorded> bad(long position) {
        return List.of(event(position, "ana", "bad"));
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
}
