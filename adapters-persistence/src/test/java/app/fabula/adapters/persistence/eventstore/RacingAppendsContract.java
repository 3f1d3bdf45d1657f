package app.fabula.adapters.persistence.eventstore;

import static app.fabula.adapters.persistence.eventstore.EngineFixture.COUNTED;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.append;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.counted;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.nothingNew;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.eventsourcing.eventstore.SourcingCondition.conditionFor;

import app.fabula.adapters.persistence.shared.TestDatabase;
import app.fabula.adapters.persistence.shared.TestServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Everybody counts on from what they have seen, on the condition that nobody else has: a violated
 * condition would show as a number that is there twice.
 */
abstract class RacingAppendsContract {
    private static final int BOUNDARIES = 10;

    /** What a racer has counted so far, and from where to go on. */
    private record Count(int number, ConsistencyMarker until) {}

    private final TestDatabase database = new TestDatabase(server());
    private final EngineFixture store = new EngineFixture(database);
    private final Map<UUID, Long> acknowledged = new ConcurrentHashMap<>();

    abstract TestServer server();

    @AfterEach
    void close() {
        store.close();
        database.close();
    }

    @Test
    void sixty_four_threads_on_ten_boundaries() throws Exception {
        race(List.of(store.engine), 64, 10_000);
        assertNothingViolatedNorLost(10_000);
    }

    @Test
    void two_processes_on_one_database() throws Exception {
        race(List.of(store.engine, store.anotherEngine()), 16, 2_000);
        assertNothingViolatedNorLost(2_000);
    }

    private void race(List<PostgresEventStorageEngine> engines, int threads, int appends)
            throws Exception {
        var left = new AtomicInteger(appends);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var racers =
                    IntStream.range(0, threads)
                            .mapToObj(i -> racer(engines.get(i % engines.size()), i, left))
                            .toList();
            for (var racer : pool.invokeAll(racers)) {
                racer.get();
            }
        }
    }

    private Callable<Void> racer(PostgresEventStorageEngine engine, int first, AtomicInteger left) {
        return () -> {
            var counts = new HashMap<Integer, Count>();
            for (var i = first; left.getAndDecrement() > 0; i++) {
                countOn(engine, i % BOUNDARIES, counts);
            }
            return null;
        };
    }

    private void countOn(
            PostgresEventStorageEngine engine, int boundary, Map<Integer, Count> counts) {
        while (true) {
            var count = counts.getOrDefault(boundary, new Count(0, ConsistencyMarker.ORIGIN));
            var news = source(engine, conditionFor(count.until().position(), criteria(boundary)));
            var number = count.number() + news.events().size();
            counts.put(boundary, new Count(number, after(news.until())));
            var id = UUID.randomUUID();
            try {
                var position =
                        append(
                                        engine,
                                        nothingNew(criteria(boundary), news),
                                        counted(id, number, tag(boundary)))
                                .join();
                acknowledged.put(id, position);
                return;
            } catch (CompletionException e) {
                assertThat(e).hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
            }
        }
    }

    /** A source includes the position at which it starts. */
    private static ConsistencyMarker after(ConsistencyMarker marker) {
        return new GlobalIndexConsistencyMarker(GlobalIndexConsistencyMarker.position(marker) + 1);
    }

    private void assertNothingViolatedNorLost(int appends) throws Exception {
        for (var boundary = 0; boundary < BOUNDARIES; boundary++) {
            var numbers = store.source(criteria(boundary)).numbers();
            assertThat(numbers).isEqualTo(IntStream.range(0, numbers.size()).boxed().toList());
        }
        var stored = new ConcurrentHashMap<UUID, Long>();
        try (var connection = store.pool().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, position from event")) {
            while (rows.next()) {
                stored.put(rows.getObject(1, UUID.class), rows.getLong(2));
            }
        }
        assertThat(stored).isEqualTo(acknowledged).hasSize(appends);
        assertThat(stored.values())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, appends).boxed().toList());
    }

    private static EventCriteria criteria(int boundary) {
        return EventCriteria.havingTags(tag(boundary)).andBeingOneOfTypes(COUNTED);
    }

    private static Tag tag(int boundary) {
        return Tag.of("boundary", Integer.toString(boundary));
    }
}
