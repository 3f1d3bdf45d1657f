package app.fabula.adapters.persistence.eventstore;

import app.fabula.application.operation.EventLog;
import app.fabula.application.shared.Recorded;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** What is read at once is bounded by its size, too: one event may have a megabyte. */
public final class JdbcEventLog implements EventLog {
    private static final long MAX_BYTES = 16L << 20;

    /** Rows on their way from the database, which may all be large. */
    private static final int FETCH = 100;

    private final DataSource database;
    private final EventRow row;

    public JdbcEventLog(DataSource database, EventTypes types, Converter converter) {
        this.database = database;
        this.row = new EventRow(types, converter);
    }

    @Override
    public List<Recorded> between(long after, long until, int limit) {
        var stretch = "from event where position > ? and position <= ?";
        return read(new Sql().add(stretch, after, until), limit);
    }

    @Override
    public List<Recorded> of(String sequence, long after, long until, int limit) {
        return read(Sequences.events(sequence, after, until), limit);
    }

    private List<Recorded> read(Sql events, int limit) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false); // or all rows come at once
            var query =
                    new Sql()
                            .add("select" + EventRow.COLUMNS)
                            .add(events)
                            .add(" order by position limit ?", limit);
            return read(connection, query);
        } catch (SQLException e) {
            throw new EventStoreException("The log cannot be read.", e);
        }
    }

    private List<Recorded> read(Connection connection, Sql query) throws SQLException {
        try (var statement = query.prepare(connection)) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery()) {
                var events = new ArrayList<Recorded>();
                for (var bytes = 0L;
                        bytes < MAX_BYTES && rows.next();
                        bytes += EventRow.size(rows)) {
                    events.add(row.recorded(rows));
                }
                return events;
            }
        }
    }
}
