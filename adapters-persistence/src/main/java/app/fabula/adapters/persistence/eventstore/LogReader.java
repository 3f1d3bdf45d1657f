package app.fabula.adapters.persistence.eventstore;

import app.fabula.application.shared.LogMetadata;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Tags;
import app.fabula.application.shared.Unreadable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
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
    private static final String COLUMNS =
            """
            select e.position, e.id, e.name, e.version, e.payload, e.occurred_at, e.recorded_at, e.correlation_id, e.causation_id, e.tags
            """;

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
     * What matches and is later than a position, in order.
     *
     * @param limit at most so many
     */
    List<Positioned> after(long position, EventCriteria criteria, int limit) {
        var sql = CriteriaSql.after(criteria, position);
        var text =
                COLUMNS
                        + " from ("
                        + sql.text()
                        + ") p join event e on e.position = p.position order by e.position limit "
                        + limit;
        return query(text, sql::bind, this::positioned);
    }

    /** Events as folds take them, by a query that goes on after {@code from event e}. */
    List<Recorded> recorded(String query, Binding binding) {
        return query(COLUMNS + " from event e " + query, binding, this::recorded);
    }

    /** Sets the arguments of a statement. */
    @FunctionalInterface
    interface Binding {
        void bind(PreparedStatement statement, Connection connection) throws SQLException;
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String text, Binding binding, RowReader<T> reader) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(text)) {
            binding.bind(statement, connection);
            try (var rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new EventStoreException("The log cannot be read.", e);
        }
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
        var type =
                event.event() instanceof Unreadable
                        ? UNREADABLE
                        : new MessageType(new QualifiedName(row.getString(3)), row.getString(4));
        return new Positioned(
                event.position(),
                new GenericEventMessage(
                        event.id().toString(),
                        type,
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

    /** The event itself, or why it is not to be had. */
    private Object payload(QualifiedName name, int version, byte[] bytes) {
        var type = types.named(name);
        if (type.isEmpty()) {
            return new Unreadable(
                    name.toString(), version, "This release does not know events of this name.");
        }
        try {
            return Objects.requireNonNull(converter.convert(bytes, type.get().type()));
        } catch (JacksonException e) {
            return new Unreadable(name.toString(), version, e.getOriginalMessage());
        }
    }
}
