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
                "where e.position > ? and e.position <= ? order by e.position limit ?",
                (statement, _) -> {
                    statement.setLong(1, after);
                    statement.setLong(2, until);
                    statement.setInt(3, limit);
                });
    }

    @Override
    public List<Recorded> of(String sequence, long from, long until) {
        if (sequence.startsWith(ITSELF)) {
            var position = Long.parseLong(sequence.substring(ITSELF.length()));
            return between(position - 1, position, 1);
        }
        // A sequence is named by its tag; what has the tag may still be of another sequence.
        return reader
                .recorded(
                        """
                        join event_tag t on t.position = e.position
                        where t.tag = ? and t.position between ? and ? order by t.position
                        """,
                        (statement, _) -> {
                            statement.setString(1, sequence);
                            statement.setLong(2, from);
                            statement.setLong(3, until);
                        })
                .stream()
                .filter(event -> event.sequence().equals(sequence))
                .toList();
    }
}
