package app.fabula.adapters.persistence.eventstore;

import static app.fabula.adapters.persistence.eventstore.EngineFixture.counted;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.noted;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.operation.EventLog;
import app.fabula.application.operation.EventLogContract;
import app.fabula.application.shared.Recorded;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcEventLogIT implements EventLogContract {
    private final EngineFixture store = new EngineFixture();
    private final EventLog log = store.eventLog();

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public EventLog log() {
        return log;
    }

    @Override
    public void append(String... tags) {
        store.append(counted(1, Stream.of(tags).map(JdbcEventLogIT::tag).toArray(Tag[]::new)))
                .join();
    }

    @Test
    void what_is_large_comes_in_parts_and_each_has_one_at_least() {
        var text = "x".repeat(5 << 20);
        for (var i = 0; i < 4; i++) {
            store.append(noted(text)).join();
        }
        assertThat(log.between(0, 4, 100)).extracting(Recorded::position).containsExactly(1L, 2L);
        assertThat(log.between(2, 4, 100)).extracting(Recorded::position).containsExactly(3L, 4L);
        assertThat(log.between(0, 4, 1)).extracting(Recorded::position).containsExactly(1L);
    }

    private static Tag tag(String text) {
        var colon = text.indexOf(':');
        return Tag.of(text.substring(0, colon), text.substring(colon + 1));
    }
}
