package app.fabula.adapters.persistence.eventstore;

import static app.fabula.adapters.persistence.eventstore.EngineFixture.counted;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.noted;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.Recorded;
import java.util.List;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcEventLogIT {
    private static final Tag ANA = new Tag("learner", "ana");
    private static final Tag FOX = new Tag("story", "fox");

    private final EngineFixture store = new EngineFixture();
    private final JdbcEventLog log = store.eventLog();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_is_large_comes_in_parts_and_each_has_one_at_least() {
        var text = "x".repeat(9 << 20);
        for (var i = 0; i < 4; i++) {
            store.append(noted(text)).join();
        }
        assertThat(positions(log.between(0, 4, 100))).containsExactly(1L, 2L);
        assertThat(positions(log.between(2, 4, 100))).containsExactly(3L, 4L);
        assertThat(positions(log.between(0, 4, 1))).containsExactly(1L);
    }

    @Test
    void a_storys_sequence_is_without_what_its_readers_did() {
        store.append(counted(1, FOX)).join();
        store.append(counted(2, ANA, FOX), counted(3, ANA)).join();
        store.append(counted(4), counted(5, FOX)).join();
        assertThat(positions(log.of("story:fox", 0, 5, 10))).containsExactly(1L, 5L);
        assertThat(positions(log.of("learner:ana", 0, 5, 10))).containsExactly(2L, 3L);
        assertThat(positions(log.of("event:4", 0, 5, 10))).containsExactly(4L);
        for (var sequence : List.of("story:fox", "learner:ana", "event:4")) {
            assertThat(log.of(sequence, 0, 5, 10))
                    .allSatisfy(event -> assertThat(event.sequence()).isEqualTo(sequence));
        }
    }

    @Test
    void a_sequence_comes_between_two_positions_and_in_parts() {
        for (var i = 1; i <= 5; i++) {
            store.append(counted(i, ANA)).join();
        }
        assertThat(positions(log.of("learner:ana", 1, 4, 10))).containsExactly(2L, 3L, 4L);
        assertThat(positions(log.of("learner:ana", 0, 5, 2))).containsExactly(1L, 2L);
        assertThat(positions(log.of("event:3", 3, 5, 10))).isEmpty();
        assertThat(log.parts("learner:ana", 0, 5).flatMap(List::stream)).hasSize(5);
    }

    private static List<Long> positions(List<Recorded> events) {
        return events.stream().map(Recorded::position).toList();
    }
}
