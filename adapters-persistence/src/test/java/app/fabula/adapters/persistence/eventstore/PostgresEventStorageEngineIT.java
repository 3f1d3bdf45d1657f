package app.fabula.adapters.persistence.eventstore;

import static app.fabula.adapters.persistence.eventstore.EngineFixture.COUNTED;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.NOTED;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.counted;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.noted;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.nothingNew;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.adapters.persistence.eventstore.EngineFixture.Noted;
import app.fabula.application.shared.AlreadyRecorded;
import app.fabula.application.shared.LogMetadata;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresEventStorageEngineIT {
    private static final Tag ana = Tag.of("learner", "ana");
    private static final Tag ben = Tag.of("learner", "ben");
    private static final Tag fox = Tag.of("story", "fox");

    private final EngineFixture store = new EngineFixture();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void positions_begin_at_one_and_leave_no_gap() {
        assertThat(store.append(counted(1)).join()).isEqualTo(1);
        assertThat(store.append(counted(2), counted(3)).join()).isEqualTo(3);
        assertThat(store.append(counted(4)).join()).isEqualTo(4);
    }

    @Test
    void a_source_finds_what_has_all_tags_and_one_of_the_types() {
        store.append(
                        counted(1, ana),
                        counted(2, ben, fox),
                        noted("x", ana, fox),
                        counted(3, ana, fox))
                .join();
        assertThat(
                        store.source(EventCriteria.havingTags(ana, fox).andBeingOneOfTypes(COUNTED))
                                .numbers())
                .containsExactly(3);
        assertThat(
                        store.source(EventCriteria.havingTags(ana).andBeingOneOfTypes(COUNTED))
                                .numbers())
                .containsExactly(1, 3);
        assertThat(
                        store.source(
                                        EventCriteria.either(
                                                EventCriteria.havingTags(ben)
                                                        .andBeingOneOfTypes(COUNTED),
                                                EventCriteria.havingTags(ana)
                                                        .andBeingOneOfTypes(NOTED)))
                                .events())
                .hasSize(2);
        assertThat(store.source(EventCriteria.havingAnyTag()).events()).hasSize(4);
    }

    @Test
    void an_event_comes_back_as_it_went_in() {
        var text = "¿Quién? 狐 🦊 \u200d \"\\ \n";
        store.append(noted(text, Tag.of("odd:key\\", "ü=:"))).join();
        var event =
                store.source(EventCriteria.havingTags(Tag.of("odd:key\\", "ü=:")))
                        .events()
                        .getFirst();
        assertThat(event.payload()).isEqualTo(new Noted(text));
        assertThat(event.metadata().get(LogMetadata.POSITION)).isEqualTo("1");
        assertThat(event.metadata().get(LogMetadata.CORRELATION_ID)).isEqualTo(event.identifier());
    }

    @Test
    void an_append_whose_condition_is_overtaken_fails_and_stores_nothing() {
        var criteria = EventCriteria.havingTags(ana).andBeingOneOfTypes(COUNTED);
        var before = store.source(criteria);
        store.append(counted(1, ana)).join();
        assertThatThrownBy(() -> store.append(nothingNew(criteria, before), counted(2, ana)).join())
                .hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(store.source(criteria).numbers()).containsExactly(1);
    }

    @Test
    void a_condition_is_about_its_own_boundary_only() {
        var criteria = EventCriteria.havingTags(ana, fox).andBeingOneOfTypes(COUNTED);
        var before = store.source(criteria);
        store.append(counted(1, ana), counted(2, fox), noted("x", ana, fox)).join();
        assertThat(store.append(nothingNew(criteria, before), counted(3, ana, fox)).join())
                .isEqualTo(4);
    }

    @Test
    void a_condition_that_is_older_than_the_writers_memory_asks_the_database() {
        var criteria = EventCriteria.havingTags(ana).andBeingOneOfTypes(COUNTED);
        var before = store.source(criteria);
        store.append(counted(1, ana)).join();
        var restarted = store.anotherEngine();
        assertThatThrownBy(() ->
                        EngineFixture.append(
                                        restarted, nothingNew(criteria, before), counted(2, ana))
                                .join())
                .hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    @Test
    void a_duplicate_id_is_reported_with_its_position_and_fails_nobody_else() {
        var id = UUID.randomUUID();
        store.append(counted(0), counted(id, 1)).join();
        var again = store.append(counted(2), counted(id, 1));
        var other = store.append(counted(3));
        assertThatThrownBy(again::join)
                .cause()
                .isInstanceOfSatisfying(
                        AlreadyRecorded.class,
                        known -> assertThat(known.positions()).isEqualTo(Map.of(id, 2L)));
        assertThat(other.join()).isEqualTo(3);
    }

    @Test
    void of_two_waiting_appends_with_one_id_the_second_is_the_duplicate() {
        var id = UUID.randomUUID();
        var appends = new ArrayList<CompletableFuture<Long>>();
        for (var i = 0; i < 20; i++) {
            appends.add(store.append(counted(id, i)));
        }
        var outcomes =
                appends.stream()
                        .map(append -> append.handle((position, failure) -> failure == null).join())
                        .toList();
        assertThat(outcomes).containsOnlyOnce(true).first().isEqualTo(true);
        assertThat(store.source(EventCriteria.havingAnyTag()).numbers()).containsExactly(0);
    }

    @Test
    void what_cannot_be_stored_is_refused_before_it_reaches_a_batch() {
        assertThatThrownBy(() -> store.append(counted(1, Tag.of("a", "\0"))))
                .isInstanceOf(IllegalArgumentException.class);
        var id = UUID.randomUUID();
        assertThatThrownBy(() -> store.append(counted(id, 1), counted(id, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.append(counted(1)).join()).isEqualTo(1);
    }

    @Test
    void recorded_at_never_goes_back_even_when_the_clock_does() {
        var now = new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z"));
        var engine = store.engine(store.pool(), now::get);
        EngineFixture.append(engine, AppendCondition.none(), counted(1)).join();
        now.set(Instant.parse("2026-03-01T11:00:00Z"));
        EngineFixture.append(engine, AppendCondition.none(), counted(2)).join();
        now.set(Instant.parse("2026-03-01T13:00:00Z"));
        EngineFixture.append(engine, AppendCondition.none(), counted(3)).join();
        assertThat(
                        store.source(EventCriteria.havingAnyTag()).events().stream()
                                .map(event -> event.metadata().get(LogMetadata.RECORDED_AT)))
                .containsExactly(
                        "2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z", "2026-03-01T13:00:00Z");
        assertThat(position(engine.tokenAt(Instant.parse("2026-03-01T12:00:00Z"), null))).isZero();
        assertThat(position(engine.tokenAt(Instant.parse("2026-03-01T12:30:00Z"), null)))
                .isEqualTo(2);
        assertThat(position(engine.latestToken(null))).isEqualTo(3);
    }

    @Test
    void a_stream_goes_on_across_batches_and_is_woken_by_commits_of_any_process() throws Exception {
        var events = new ArrayList<EventMessage>();
        var appends = IntStream.range(0, 1_200).mapToObj(i -> store.append(counted(i))).toList();
        appends.forEach(CompletableFuture::join);
        var stream =
                store.engine.stream(
                        StreamingCondition.conditionFor(
                                new GlobalSequenceTrackingToken(100), EventCriteria.havingAnyTag()),
                        null);
        var complete = new CompletableFuture<Void>();
        stream.setCallback(() -> {
            synchronized (events) {
                for (var next = stream.next(); next.isPresent(); next = stream.next()) {
                    events.add(next.get().message());
                }
                if (events.size() == 1_102) {
                    complete.complete(null);
                }
            }
        });
        store.append(counted(1_200)).join();
        EngineFixture.append(store.anotherEngine(), AppendCondition.none(), noted("last")).join();
        complete.get(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS);
        assertThat(events.stream().map(event -> event.metadata().get(LogMetadata.POSITION)))
                .startsWith("101", "102")
                .endsWith("1202");
        assertThat(events.getLast().payload()).isEqualTo(new Noted("last"));
    }

    private static long position(CompletableFuture<TrackingToken> token) {
        return token.join().position().orElseThrow();
    }
}
