package app.fabula.adapters.persistence.eventstore;

import app.fabula.application.shared.AlreadyRecorded.Place;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** The statements by which the log is written. */
final class LogTable {
    /** Whoever holds it appends; everybody else waits. Released by the end of the transaction. */
    static final long APPEND_LOCK = 4711;

    /** Other processes are told at the commit: {@link LogListener}. */
    private static final String LOCK_AND_HEAD =
            """
            select pg_advisory_xact_lock(%d); notify %s;
            select coalesce(newest.position, 0), greatest(newest.recorded_at, until + interval '1 microsecond')
            from closed_instant left join
                 (select position, recorded_at from event order by position desc limit 1) newest on true
            """
                    .formatted(APPEND_LOCK, LogListener.CHANNEL);

    /** One probe for each id, however many there are. */
    private static final String PLACES =
            """
            select known.id, known.position, known.name, known.causation_id from unnest(?::uuid[]) as wanted (id) cross join lateral (
                select e.id, e.position, e.name, e.causation_id from event e where e.id = wanted.id limit 1) known
            """;

    private static final String INSERT =
            """
            with tags as (
                insert into event_tag (tag, name, position)
                select * from unnest(?::text[], ?::text[], ?::bigint[])
            )
            insert into event (position, id, name, version, payload, occurred_at, recorded_at, correlation_id, causation_id, tags)
            select e.position, e.id, e.name, e.version, e.payload, e.occurred_at, ?, e.correlation, e.causation, e.tags::text[]
            from unnest(?::bigint[], ?::uuid[], ?::text[], ?::integer[], ?::bytea[], ?::timestamptz[], ?::uuid[], ?::uuid[], ?::text[])
                 as e (position, id, name, version, payload, occurred_at, correlation, causation, tags)
            """;

    /**
     * @param position of the newest event; 0 before the first
     * @param next the first instant at which the next one may be recorded
     */
    record Head(long position, Instant next) {}

    private LogTable() {}

    /**
     * One round trip, three statements: the last one has a snapshot taken after the lock was had,
     * so that it sees all that any process has ever committed.
     */
    static Head lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(LOCK_AND_HEAD);
            statement.getMoreResults();
            statement.getMoreResults();
            try (var rows = statement.getResultSet()) {
                rows.next();
                return new Head(
                        rows.getLong(1), rows.getObject(2, OffsetDateTime.class).toInstant());
            }
        }
    }

    /** Which of these ids are in the log, and where. */
    static Map<UUID, Place> places(Connection connection, Collection<UUID> ids)
            throws SQLException {
        try (var statement = connection.prepareStatement(PLACES)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var rows = statement.executeQuery()) {
                var places = new HashMap<UUID, Place>();
                while (rows.next()) {
                    var place =
                            new Place(
                                    rows.getLong(2),
                                    rows.getString(3),
                                    rows.getObject(4, UUID.class));
                    places.put(rows.getObject(1, UUID.class), place);
                }
                return places;
            }
        }
    }

    static boolean anyAfter(Connection connection, long position, EventCriteria criteria)
            throws SQLException {
        // Not by exists, which would drop the order and with it the index.
        try (var statement = CriteriaSql.after(criteria, position, 1).prepare(connection);
                var rows = statement.executeQuery()) {
            return rows.next();
        }
    }

    /** At consecutive positions, the first of which is given. */
    static void insert(Connection connection, long first, Instant recordedAt, List<NewEvent> events)
            throws SQLException {
        var tags = new ArrayList<String>();
        var tagNames = new ArrayList<String>();
        var tagPositions = new ArrayList<Long>();
        var positions = new Long[events.size()];
        for (var i = 0; i < events.size(); i++) {
            positions[i] = first + i;
            for (var tag : events.get(i).indexedTags()) {
                tags.add(tag);
                tagNames.add(events.get(i).name().toString());
                tagPositions.add(positions[i]);
            }
        }
        try (var statement = connection.prepareStatement(INSERT)) {
            var columns = new Columns(connection, events);
            statement.setArray(1, connection.createArrayOf("text", tags.toArray()));
            statement.setArray(2, connection.createArrayOf("text", tagNames.toArray()));
            statement.setArray(3, connection.createArrayOf("bigint", tagPositions.toArray()));
            statement.setObject(4, recordedAt.atOffset(ZoneOffset.UTC));
            statement.setArray(5, connection.createArrayOf("bigint", positions));
            statement.setArray(6, columns.of("uuid", UUID[]::new, NewEvent::id));
            statement.setArray(
                    7, columns.of("text", String[]::new, event -> event.name().toString()));
            statement.setArray(8, columns.of("integer", Integer[]::new, NewEvent::version));
            statement.setArray(9, columns.of("bytea", byte[][]::new, NewEvent::payload));
            statement.setArray(
                    10,
                    columns.of(
                            "timestamptz", String[]::new, event -> event.occurredAt().toString()));
            statement.setArray(11, columns.of("uuid", UUID[]::new, NewEvent::correlation));
            statement.setArray(12, columns.of("uuid", UUID[]::new, NewEvent::causation));
            // An array for each row, as text: unnest would make one flat list of arrays of arrays.
            statement.setArray(13, columns.of("text", String[]::new, columns::tags));
            statement.executeUpdate();
        }
    }

    private record Columns(Connection connection, List<NewEvent> events) {
        private String tags(NewEvent event) {
            try {
                return connection.createArrayOf("text", event.tagTexts().toArray()).toString();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        <T extends @Nullable Object> Array of(
                String type, IntFunction<T[]> array, Function<NewEvent, T> column)
                throws SQLException {
            return connection.createArrayOf(type, events.stream().map(column).toArray(array));
        }
    }
}
