package app.fabula.adapters.persistence.eventstore;

import app.fabula.application.operation.EventLog;
import app.fabula.application.shared.Recorded;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

public final class JdbcEventLog implements EventLog {
    /** Positions have no gaps, and time never goes back from one to the next. */
    private static final String POSITION_AT =
            """
            with recursive search (low, high) as (
                select 0::bigint, coalesce((select max(position) from event), 0)
                union all
                select case when e.recorded_at <= ? then e.position else low end,
                       case when e.recorded_at <= ? then high else e.position - 1 end
                from search join event e on e.position = (low + high + 1) / 2 where low < high)
            select low from search where low = high
            """;

    private final DataSource database;
    private final EventRow row;
    private final ClosedInstants closed;

    /**
     * @param clock says which instants are still to come
     */
    public JdbcEventLog(
            DataSource database, EventTypes types, Converter converter, InstantSource clock) {
        this.database = database;
        this.row = new EventRow(types, converter);
        this.closed = new ClosedInstants(clock);
    }

    @Override
    public List<Recorded> between(long after, long until, int limit) {
        var stretch = "from event where position > ? and position <= ?";
        return read(new Sql().add(stretch, after, until), limit);
    }

    @Override
    public List<Recorded> of(String sequence, long after, long until, int limit) {
        return read(Sequences.events(sequence, after, until, limit), limit);
    }

    @Override
    public long positionAt(Instant instant) {
        try (var connection = database.getConnection()) {
            closed.close(connection, instant);
            return positionAt(connection, instant);
        } catch (SQLException e) {
            throw new EventStoreException("The log cannot be read.", e);
        }
    }

    private static long positionAt(Connection connection, Instant instant) throws SQLException {
        try (var statement = connection.prepareStatement(POSITION_AT)) {
            statement.setObject(1, instant.atOffset(ZoneOffset.UTC));
            statement.setObject(2, instant.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    /** The one event of an id. */
    public Optional<Recorded> find(UUID id) {
        return read(new Sql().add("from event where id = ?", id), 1).stream().findFirst();
    }

    private List<Recorded> read(Sql events, int limit) {
        try (var connection = database.getConnection();
                var statement = EventRow.first(limit, events).prepare(connection);
                var rows = statement.executeQuery()) {
            var read = new ArrayList<Recorded>();
            while (rows.next()) {
                read.add(row.recorded(rows));
            }
            return read;
        } catch (SQLException e) {
            throw new EventStoreException("The log cannot be read.", e);
        }
    }
}
