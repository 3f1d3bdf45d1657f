package app.fabula.adapters.persistence.eventstore;

import app.fabula.application.shared.LogMetadata;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Tags;
import app.fabula.application.shared.Unreadable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import tools.jackson.core.JacksonException;

/** The queries by which the log is read. */
final class LogReader {
    /** How many events are read at a time. */
    static final int BATCH = 500;

    private static final String COLUMNS =
            " position, id, name, version, payload, occurred_at, recorded_at, correlation_id, causation_id, tags ";

    private static final MessageType UNREADABLE = new MessageType(Unreadable.NAME, "1");

    /** An event at its place. */
    record Positioned(long position, EventMessage event) {}

    private final DataSource database;
    private final EventTypes types;
    private final Converter converter;

    LogReader(DataSource database, EventTypes types, Converter converter) {
        this.database = database;
        this.types = types;
        this.converter = converter;
    }

    /**
     * What matches and is later than a position, in order, batch by batch. What is appended
     * meanwhile may come too: since the log has no gaps, nothing is left out before it.
     */
    List<Positioned> allAfter(long position, EventCriteria criteria) {
        var batch = after(position, criteria);
        var events = new ArrayList<>(batch);
        while (batch.size() == BATCH) {
            batch = after(batch.getLast().position(), criteria);
            events.addAll(batch);
        }
        return events;
    }

    /** The first {@link #BATCH} of what matches and is later than a position, in order. */
    List<Positioned> after(long position, EventCriteria criteria) {
        return query(select(position, criteria), this::positioned);
    }

    /** Events as folds take them, by a query that goes on after {@code from event}. */
    List<Recorded> recorded(String rest, Object... arguments) {
        var sql = new Sql().add("select" + COLUMNS + "from event " + rest, arguments);
        return query(sql, this::recorded);
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(Sql sql, RowReader<T> reader) {
        try (var connection = database.getConnection();
                var statement = sql.prepare(connection);
                var rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw new EventStoreException("The log cannot be read.", e);
        }
    }

    private static Sql select(long position, EventCriteria criteria) {
        if (criteria.flatten().isEmpty()) {
            var all = "select" + COLUMNS + "from event where position > ? order by position limit ";
            return new Sql().add(all + BATCH, position);
        }
        return new Sql()
                .add("select" + COLUMNS + "from (select position as match from (")
                .add(CriteriaSql.after(criteria, position, BATCH))
                .add(") found) found cross join lateral (select" + COLUMNS)
                .add("from event where position = match limit 1) event order by match");
    }

    /** Position of the newest event; 0 in an empty log. */
    long head() {
        return number("select coalesce(max(position), 0) from event");
    }

    /** Position of the last event recorded before an instant; the log is sorted by both. */
    long lastBefore(Instant instant) {
        var low = 0L;
        var high = head();
        while (low < high) {
            var middle = low + (high - low + 1) / 2;
            if (recordedAt(middle).isBefore(instant)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private Instant recordedAt(long position) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select recorded_at from event where position = ?")) {
            statement.setLong(1, position);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, OffsetDateTime.class).toInstant();
            }
        } catch (SQLException e) {
            throw new EventStoreException("The log cannot be read.", e);
        }
    }

    private long number(String query) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new EventStoreException("The log cannot be read.", e);
        }
    }

    private Recorded recorded(ResultSet row) throws SQLException {
        var position = row.getLong(1);
        return new Recorded(
                row.getObject(2, UUID.class),
                position,
                payload(new QualifiedName(row.getString(3)), row.getInt(4), row.getBytes(5)),
                sequence(position, (String[]) row.getArray(10).getArray()),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getObject(8, UUID.class));
    }

    private Positioned positioned(ResultSet row) throws SQLException {
        var event = recorded(row);
        var metadata = new HashMap<String, String>();
        metadata.put(LogMetadata.POSITION, Long.toString(event.position()));
        metadata.put(LogMetadata.RECORDED_AT, event.recordedAt().toString());
        metadata.put(LogMetadata.CORRELATION_ID, event.correlation().toString());
        metadata.put(LogMetadata.SEQUENCE, event.sequence());
        var causation = row.getString(9);
        if (causation != null) {
            metadata.put(LogMetadata.CAUSATION_ID, causation);
        }
        return new Positioned(
                event.position(),
                new GenericEventMessage(
                        event.id().toString(),
                        types.resolve(event.event().getClass()).orElse(UNREADABLE),
                        event.event(),
                        metadata,
                        row.getObject(6, OffsetDateTime.class).toInstant()));
    }

    /** What the event is about first of all: a learner, or else a story, or else itself. */
    private static String sequence(long position, String[] tags) {
        return Stream.of(Tags.LEARNER, Tags.STORY)
                .flatMap(key -> Arrays.stream(tags).filter(tag -> tag.startsWith(key + ":")))
                .findFirst()
                .orElse("event:" + position);
    }

    /** The event itself in its present shape, or why it is not to be had. */
    private Object payload(QualifiedName name, int version, byte[] bytes) {
        var type = types.named(name);
        if (type.isEmpty()) {
            return unreadable(name, version, "This release does not know events of this name.");
        }
        if (version > type.get().version()) {
            return unreadable(name, version, "This release does not know this version of it.");
        }
        try {
            return type.get().read(version, bytes, converter);
        } catch (JacksonException e) {
            return unreadable(name, version, e.getOriginalMessage());
        } catch (RuntimeException e) { // of an upcaster, which did not find what it expects
            return unreadable(name, version, e.toString());
        }
    }

    private static Unreadable unreadable(QualifiedName name, int version, String why) {
        return new Unreadable(name.toString(), version, why);
    }
}
