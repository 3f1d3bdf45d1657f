package app.fabula.adapters.persistence.eventstore;

import static app.fabula.adapters.persistence.eventstore.EngineFixture.COUNTED;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.NOTED;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.counted;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.noted;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.eventstreaming.EventCriteria.havingAnyTag;

import app.fabula.adapters.persistence.eventstore.EngineFixture.Counted;
import app.fabula.adapters.persistence.eventstore.EngineFixture.Noted;
import app.fabula.adapters.persistence.shared.TestDatabase;
import app.fabula.adapters.persistence.shared.TestServer;
import app.fabula.application.shared.Unreadable;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What any engine must do, and what ours does with events that it cannot read. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // by JUnit
abstract class PostgresEngineContract implements EngineContract {
    private TestDatabase database;
    private EngineFixture store;

    abstract TestServer server();

    @Override
    public EngineFixture store() {
        return store;
    }

    @BeforeAll
    void create() {
        database = new TestDatabase(server());
    }

    @BeforeEach
    void open() {
        store = new EngineFixture(database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @AfterAll
    void drop() {
        database.close();
    }

    @Test
    void what_cannot_be_read_keeps_its_place() throws SQLException {
        store.append(counted(1), noted("of a newer release"), counted(3), counted(4)).join();
        update("update event set payload = '\\x7b' where position = 3");
        update("update event set version = 2 where position = 4");
        var ours =
                store.engine(new EventType<>(COUNTED.toString(), 1, Counted.class, _ -> Set.of()));
        var payloads = source(ours, havingAnyTag()).events().stream().map(EventMessage::payload);
        assertThat(payloads.toList())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(new Counted(1)),
                        unknown -> assertUnreadable(unknown, NOTED, 1),
                        damaged -> assertUnreadable(damaged, COUNTED, 1),
                        newer -> assertUnreadable(newer, COUNTED, 2));
    }

    @Test
    void an_older_version_is_read_in_the_present_shape_and_newly_written_in_it() {
        store.append(counted(1)).join();
        Upcaster hop = json -> json.put("text", "number " + json.remove("number").asInt());
        var present =
                store.engine(
                        new EventType<>(
                                COUNTED.toString(), 2, Noted.class, _ -> Set.of(), List.of(hop)));
        var read = source(present, havingAnyTag()).events().getFirst();
        assertThat(read.payload()).isEqualTo(new Noted("number 1"));
        assertThat(read.type().version()).isEqualTo("2");
    }

    @Test
    void what_an_upcaster_does_not_understand_is_unreadable() throws SQLException {
        store.append(counted(1)).join();
        update("update event set payload = '\\x7b7d'");
        Upcaster hop = json -> json.put("text", json.get("number").asString());
        var present =
                store.engine(
                        new EventType<>(
                                COUNTED.toString(), 2, Noted.class, _ -> Set.of(), List.of(hop)));
        assertUnreadable(source(present, havingAnyTag()).events().getFirst().payload(), COUNTED, 1);
    }

    private static void assertUnreadable(
            @Nullable Object payload, QualifiedName name, int version) {
        assertThat(payload)
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> {
                            assertThat(unreadable.name()).isEqualTo(name.toString());
                            assertThat(unreadable.version()).isEqualTo(version);
                            assertThat(unreadable.why()).isNotBlank();
                        });
    }

    private void update(String sql) throws SQLException {
        try (var connection = database.pool().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
