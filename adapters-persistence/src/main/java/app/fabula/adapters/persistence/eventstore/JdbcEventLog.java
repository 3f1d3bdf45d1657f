package app.fabula.adapters.persistence.eventstore;

import app.fabula.application.operation.EventLog;
import app.fabula.application.shared.Recorded;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.conversion.Converter;

public final class JdbcEventLog implements EventLog {
    private static final String ITSELF = "event:";

    private final LogReader reader;

    public JdbcEventLog(DataSource database, EventTypes types, Converter converter) {
        this.reader = new LogReader(database, types, converter);
    }

    @Override
    public List<Recorded> between(long after, long until, int limit) {
        return reader.recorded(
                "where position > ? and position <= ? order by position limit ?",
                after,
                until,
                limit);
    }

    @Override
    public List<Recorded> of(String sequence, long from, long until) {
        if (sequence.startsWith(ITSELF)) {
            var position = Long.parseLong(sequence.substring(ITSELF.length()));
            return position < from || position > until
                    ? List.of()
                    : between(position - 1, position, 1);
        }
        // A sequence is named by its tag; what has the tag may still be of another sequence.
        return reader
                .recorded(
                        """
                        where position in (
                            select t.position from event_tag t
                            where t.tag = ? and t.position between ? and ?)
                        order by position
                        """,
                        sequence,
                        from,
                        until)
                .stream()
                .filter(event -> event.sequence().equals(sequence))
                .toList();
    }
}
