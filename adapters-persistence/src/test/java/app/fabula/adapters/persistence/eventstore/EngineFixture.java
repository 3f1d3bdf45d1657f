package app.fabula.adapters.persistence.eventstore;

import app.fabula.adapters.persistence.shared.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;

/** What engine tests say: one kind of event with a number, under some tags. */
final class EngineFixture implements AutoCloseable {
    static final QualifiedName COUNTED = new QualifiedName("test.Counted");
    static final QualifiedName NOTED = new QualifiedName("test.Noted");
    static final QualifiedName ODD = new QualifiedName("test.Ödd '\"\\{},%_ 狐");

    record Counted(int number) {}

    record Noted(String text) {}

    record Odd() {}

    /**
     * What a source found.
     *
     * @param until nothing that matches is later, as far as the source could see
     */
    record Sourced(List<EventMessage> events, ConsistencyMarker until) {
        List<Integer> numbers() {
            return events.stream()
                    .map(event -> Objects.requireNonNull((Counted) event.payload()).number())
                    .toList();
        }
    }

    private static final List<EventType<?>> TYPES =
            List.of(
                    new EventType<>(COUNTED.toString(), 1, Counted.class, _ -> Set.of()),
                    new EventType<>(NOTED.toString(), 1, Noted.class, _ -> Set.of()),
                    new EventType<>(ODD.toString(), 1, Odd.class, _ -> Set.of()));

    private final TestDatabase database;
    private final Consumer<TestDatabase> afterwards;
    private final List<PostgresEventStorageEngine> engines = new ArrayList<>();
    private final List<HikariDataSource> pools = new ArrayList<>();
    final PostgresEventStorageEngine engine;

    /** On a database of its own. */
    EngineFixture() {
        this(new TestDatabase(), TestDatabase::close);
    }

    /** On a database that others had before and will have after it. */
    EngineFixture(TestDatabase shared) {
        this(shared, EngineFixture::empty);
    }

    private EngineFixture(TestDatabase database, Consumer<TestDatabase> afterwards) {
        this.database = database;
        this.afterwards = afterwards;
        this.engine = engine(database.pool(), InstantSource.system(), TYPES);
    }

    private PostgresEventStorageEngine engine(
            DataSource pool, InstantSource clock, List<EventType<?>> types) {
        return opened(
                new PostgresEventStorageEngine(
                        pool,
                        new EventTypes(types),
                        new JacksonConverter(EventJson.mapper()),
                        clock,
                        new AppendMetrics(new SimpleMeterRegistry())));
    }

    /** One that only listens: its next look by itself is tomorrow. */
    PostgresEventStorageEngine engineThatDoesNotPoll() {
        return opened(
                new PostgresEventStorageEngine(
                        database.pool(),
                        new EventTypes(TYPES),
                        new JacksonConverter(EventJson.mapper()),
                        InstantSource.system(),
                        new AppendMetrics(new SimpleMeterRegistry()),
                        Duration.ofDays(1)));
    }

    private PostgresEventStorageEngine opened(PostgresEventStorageEngine opened) {
        engines.add(opened);
        return opened;
    }

    /** As of another release. */
    PostgresEventStorageEngine engine(EventType<?>... types) {
        return engine(database.pool(), InstantSource.system(), List.of(types));
    }

    /** As at another time. */
    PostgresEventStorageEngine engine(InstantSource clock) {
        return engine(database.pool(), clock, TYPES);
    }

    /** As in another process: a pool and a writer of its own, on the same database. */
    PostgresEventStorageEngine anotherEngine() {
        var pool = database.connect();
        pools.add(pool);
        return engine(pool, InstantSource.system(), TYPES);
    }

    JdbcEventLog eventLog() {
        return eventLog(InstantSource.system());
    }

    JdbcEventLog eventLog(InstantSource clock) {
        return new JdbcEventLog(
                database.pool(),
                new EventTypes(TYPES),
                new JacksonConverter(EventJson.mapper()),
                clock);
    }

    DataSource pool() {
        return database.pool();
    }

    static TaggedEventMessage<?> counted(int number, Tag... tags) {
        return counted(UUID.randomUUID(), number, tags);
    }

    static TaggedEventMessage<?> counted(UUID id, int number, Tag... tags) {
        return tagged(
                new GenericEventMessage(
                        id.toString(),
                        new MessageType(COUNTED, "1"),
                        new Counted(number),
                        Map.of(),
                        Instant.parse("2026-03-01T12:00:00Z")),
                tags);
    }

    static TaggedEventMessage<?> noted(String text, Tag... tags) {
        return tagged(new GenericEventMessage(new MessageType(NOTED, "1"), new Noted(text)), tags);
    }

    static TaggedEventMessage<?> odd(Tag... tags) {
        return tagged(new GenericEventMessage(new MessageType(ODD, "1"), new Odd()), tags);
    }

    private static TaggedEventMessage<?> tagged(EventMessage event, Tag... tags) {
        return new GenericTaggedEventMessage<>(event, Set.of(tags));
    }

    CompletableFuture<Long> append(TaggedEventMessage<?>... events) {
        return append(engine, AppendCondition.none(), events);
    }

    CompletableFuture<Long> append(AppendCondition condition, TaggedEventMessage<?>... events) {
        return append(engine, condition, events);
    }

    static CompletableFuture<Long> append(
            PostgresEventStorageEngine engine,
            AppendCondition condition,
            TaggedEventMessage<?>... events) {
        return engine.appendEvents(condition, null, Arrays.asList(events))
                .thenCompose(transaction -> transaction.commit(null))
                .thenApply(marker ->
                        GlobalIndexConsistencyMarker.position((ConsistencyMarker) marker));
    }

    Sourced source(EventCriteria criteria) {
        return source(engine, criteria);
    }

    static Sourced source(PostgresEventStorageEngine engine, EventCriteria criteria) {
        return source(engine, SourcingCondition.conditionFor(criteria));
    }

    static Sourced source(PostgresEventStorageEngine engine, SourcingCondition condition) {
        var events = new ArrayList<EventMessage>();
        ConsistencyMarker until = ConsistencyMarker.ORIGIN;
        var stream = engine.source(condition, null);
        for (var entry = stream.next(); entry.isPresent(); entry = stream.next()) {
            var marker = entry.get().getResource(ConsistencyMarker.RESOURCE_KEY);
            if (marker == null) {
                events.add(entry.get().message());
            } else {
                until = marker;
            }
        }
        return new Sourced(events, until);
    }

    /** Follows the log after a position. */
    Following begin(long after, EventCriteria criteria) {
        return begin(engine, after, criteria);
    }

    static Following begin(PostgresEventStorageEngine engine, long after, EventCriteria criteria) {
        var from = new GlobalSequenceTrackingToken(after);
        return new Following(engine.stream(StreamingCondition.conditionFor(from, criteria), null));
    }

    /** Follows the log after a position until so many have come. */
    Following follow(long after, EventCriteria criteria, int count) {
        return begin(after, criteria).await(count);
    }

    static AppendCondition nothingNew(EventCriteria criteria, Sourced since) {
        return AppendCondition.withCriteria(criteria).withMarker(since.until());
    }

    /** Nobody appends while it is open. */
    Connection holdingUp() throws SQLException {
        var connection = database.pool().getConnection();
        connection.setAutoCommit(false);
        LogTable.lock(connection);
        return connection;
    }

    @Override
    public void close() {
        engines.forEach(PostgresEventStorageEngine::close);
        pools.forEach(HikariDataSource::close);
        afterwards.accept(database);
    }

    private static void empty(TestDatabase database) {
        try (var connection = database.pool().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate event, event_tag");
            statement.execute("update closed_instant set until = 'epoch'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
