package app.fabula.adapters.persistence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

class LogStreamTest {
    /** Axon tries again after an exception alone. */
    @Test
    void an_error_while_reading_ends_the_stream_with_an_exception() {
        var database =
                new AbstractDataSource() {
                    @Override
                    public Connection getConnection() {
                        throw new StackOverflowError("as if");
                    }

                    @Override
                    public Connection getConnection(String user, String password) {
                        return getConnection();
                    }
                };
        var reader =
                new LogReader(
                        database,
                        new EventTypes(List.of()),
                        new JacksonConverter(EventJson.mapper()));
        var stream = new LogStream(reader, 0, EventCriteria.havingAnyTag(), _ -> {});

        assertThat(stream.hasNextAvailable()).isFalse();
        assertThat(stream.isCompleted()).isTrue();
        assertThat(stream.error()).get().isInstanceOf(Exception.class);
    }
}
