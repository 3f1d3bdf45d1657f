package app.fabula.adapters.persistence.eventstore;

import app.fabula.adapters.persistence.eventstore.EventRow.Positioned;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** The queries by which the log is read. */
final class LogReader {
    /** How many events are read at a time. */
    static final int BATCH = 500;

    /**
     * @param isFull whether there may be more
     */
    record Batch(List<Positioned> events, boolean isFull) {}

    private final DataSource database;
    private final EventRow row;

    LogReader(DataSource database, EventTypes types, Converter converter) {
        this.database = database;
        this.row = new EventRow(types, converter);
    }

    /**
     * What matches and is later than a position, in order, batch by batch. What is appended
     * meanwhile may come too: since the log has no gaps, nothing is left out before it.
     */
    List<Positioned> allAfter(long position, EventCriteria criteria) {
        var batch = after(position, criteria);
        var events = new ArrayList<>(batch.events());
        while (batch.isFull()) {
            batch = after(events.getLast().position(), criteria);
            events.addAll(batch.events());
        }
        return events;
    }

    /** The first of what matches and is later than a position, in order. */
    Batch after(long position, EventCriteria criteria) {
        try (var connection = database.getConnection();
                var statement = select(position, criteria).prepare(connection);
                var rows = statement.executeQuery()) {
            var read = new ArrayList<Positioned>();
            var bytes = 0L;
            while (rows.next()) {
                read.add(row.positioned(rows));
                bytes += EventRow.size(rows);
            }
            return new Batch(read, read.size() == BATCH || bytes >= EventRow.MAX_BYTES);
        } catch (SQLException e) {
            throw new EventStoreException("The log cannot be read.", e);
        }
    }

    private static Sql select(long position, EventCriteria criteria) {
        if (criteria.flatten().isEmpty()) {
            return EventRow.first(BATCH, new Sql().add("from event where position > ?", position));
        }
        return new Sql()
                .add("select" + EventRow.COLUMNS + "from (select position as match from (")
                .add(CriteriaSql.after(criteria, position, BATCH))
                .add(") found) found cross join lateral (select" + EventRow.COLUMNS)
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
}
