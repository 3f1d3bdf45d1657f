package app.fabula.bootstrap.eventlog;

import app.fabula.adapters.messaging.progress.AxonFactLog;
import app.fabula.application.progress.FactLog;
import app.fabula.application.progress.FactLogContract;
import app.fabula.application.shared.KeyedRequest;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.AfterEach;

class FactLogOnPostgresIT implements FactLogContract {
    private final LogOnPostgres log = LogOnPostgres.empty();
    private final FactLog facts =
            new AxonFactLog(log.appender, log.types, KeyedRequest.idsOr(UUID::randomUUID));

    @AfterEach
    void close() {
        log.close();
    }

    @Override
    public FactLog log() {
        return facts;
    }

    @Override
    public List<Fact> stored() {
        var stored = new ArrayList<Fact>();
        var all = SourcingCondition.conditionFor(EventCriteria.havingAnyTag());
        var stream = log.engine.source(all, null);
        for (var entry = stream.next(); entry.isPresent(); entry = stream.next()) {
            if (entry.get().message().payload() instanceof Fact fact) {
                stored.add(fact);
            }
        }
        return stored;
    }
}
