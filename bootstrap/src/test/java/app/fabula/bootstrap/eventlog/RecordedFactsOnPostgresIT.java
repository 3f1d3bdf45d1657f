package app.fabula.bootstrap.eventlog;

import app.fabula.adapters.messaging.progress.AxonFactLog;
import app.fabula.application.progress.FactLog;
import app.fabula.application.progress.RecordedFacts;
import app.fabula.application.progress.RecordedFactsContract;
import app.fabula.application.shared.KeyedRequest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

class RecordedFactsOnPostgresIT implements RecordedFactsContract {
    private final LogOnPostgres log = LogOnPostgres.empty();
    private final FactLog appending =
            new AxonFactLog(log.appender, log.types, KeyedRequest.idsOr(UUID::randomUUID));

    @AfterEach
    void close() {
        log.close();
    }

    @Override
    public FactLog log() {
        return appending;
    }

    @Override
    public RecordedFacts facts() {
        return log.facts();
    }

    @Override
    public void append(Object event) {
        log.append(event);
    }

    @Override
    public void append(UUID id, Object event) {
        log.append(id, event);
    }
}
