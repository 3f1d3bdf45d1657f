package app.fabula.adapters.persistence.eventstore;

import app.fabula.application.shared.LogMetadata;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Unreadable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.UUID;
import org.axonframework.conversion.Converter;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import tools.jackson.core.JacksonException;

/** What a row of the log says. */
final class EventRow {
    /** Those that it reads, in order. */
    static final String COLUMNS =
            " position, id, name, version, payload, occurred_at, recorded_at, correlation_id, causation_id, tags ";

    /** That are read at once. */
    static final long MAX_BYTES = 8L << 20;

    private static final MessageType UNREADABLE = new MessageType(Unreadable.NAME, "1");

    /** An event at its place. */
    record Positioned(long position, EventMessage event) {}

    private final EventTypes types;
    private final Converter converter;

    EventRow(EventTypes types, Converter converter) {
        this.types = types;
        this.converter = converter;
    }

    /**
     * The first rows of some events, in order, as many as have together no more than some bytes,
     * and one at least. The sizes are looked at before anything large leaves the database.
     *
     * @param events the rest of a query for columns of the table of events
     */
    static Sql first(int limit, Sql events) {
        return new Sql()
                .add(
                        "select"
                                + COLUMNS
                                + "from (select match, sum(size) over (order by match) - size as before")
                .add(" from (select position as match, octet_length(payload) as size ")
                .add(events)
                .add(" order by position limit ?) sized) sized", limit)
                .add(
                        " cross join lateral (select * from event where position = match limit 1) event")
                .add(" where before < ? order by match", MAX_BYTES);
    }

    /** Bytes of the payload, which is most of an event. */
    static int size(ResultSet row) throws SQLException {
        return row.getBytes(5).length;
    }

    /** As folds take it. */
    Recorded recorded(ResultSet row) throws SQLException {
        var position = row.getLong(1);
        return new Recorded(
                row.getObject(2, UUID.class),
                position,
                payload(new QualifiedName(row.getString(3)), row.getInt(4), row.getBytes(5)),
                Sequences.of(position, (String[]) row.getArray(10).getArray()),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getObject(8, UUID.class));
    }

    /** As the engine gives it. */
    Positioned positioned(ResultSet row) throws SQLException {
        var event = recorded(row);
        var metadata = new HashMap<String, String>();
        metadata.put(LogMetadata.POSITION, Long.toString(event.position()));
        metadata.put(LogMetadata.RECORDED_AT, event.recordedAt().toString());
        metadata.put(LogMetadata.CORRELATION_ID, event.correlation().toString());
        metadata.put(LogMetadata.SEQUENCE, event.sequence());
        metadata.put(LogMetadata.BYTES, Integer.toString(size(row)));
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
