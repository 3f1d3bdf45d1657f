package app.fabula.adapters.persistence.eventstore;

import static app.fabula.adapters.persistence.eventstore.EngineFixture.append;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.counted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.messaging.eventstreaming.EventCriteria.havingAnyTag;

import app.fabula.application.shared.AlreadyRecorded;
import app.fabula.application.shared.AlreadyRecorded.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.junit.jupiter.api.Test;

/** An id is in the log once. Who brings it again is told where it is; nobody else notices. */
interface DuplicateContract extends EngineSubject {
    @Test
    default void an_id_twice_in_one_append_is_refused() {
        var id = UUID.randomUUID();
        assertThatThrownBy(() -> store().append(counted(id, 1), counted(id, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void a_known_id_stores_nothing_of_its_append_and_fails_nobody_else() {
        var id = UUID.randomUUID();
        store().append(counted(0), counted(id, 1)).join();
        var again = store().append(counted(2), counted(id, 1), counted(2));
        var other = store().append(counted(3));
        assertAlreadyAt(2, id, again);
        assertThat(other.join()).isEqualTo(3);
        assertThat(store().source(havingAnyTag()).numbers()).containsExactly(0, 1, 3);
    }

    @Test
    default void of_waiting_appends_with_one_id_the_first_is_stored() throws Exception {
        var id = UUID.randomUUID();
        var appends = new ArrayList<CompletableFuture<Long>>();
        try (var otherwise = store().holdingUp()) {
            IntStream.range(0, 20).forEach(i -> appends.add(store().append(counted(id, i))));
            otherwise.rollback();
        }
        assertThat(appends.getFirst().join()).isEqualTo(1);
        appends.stream().skip(1).forEach(append -> assertAlreadyAt(1, id, append));
        assertThat(store().source(havingAnyTag()).numbers()).containsExactly(0);
    }

    @Test
    default void a_known_id_is_known_years_later_and_to_every_process() {
        var id = UUID.randomUUID();
        var then = store().engine(() -> Instant.parse("2026-03-01T12:00:00Z"));
        append(then, AppendCondition.none(), counted(id, 1)).join();
        var later = store().engine(() -> Instant.parse("2031-03-01T12:00:00Z"));
        assertAlreadyAt(1, id, append(later, AppendCondition.none(), counted(id, 1)));
        var other = store().anotherEngine();
        assertAlreadyAt(1, id, append(other, AppendCondition.none(), counted(id, 1)));
    }

    private static void assertAlreadyAt(long position, UUID id, CompletableFuture<Long> append) {
        assertThatThrownBy(append::join)
                .cause()
                .isInstanceOfSatisfying(
                        AlreadyRecorded.class,
                        known ->
                                assertThat(known.places())
                                        .isEqualTo(
                                                Map.of(
                                                        id,
                                                        new Place(
                                                                position, "test.Counted", null))));
    }
}
