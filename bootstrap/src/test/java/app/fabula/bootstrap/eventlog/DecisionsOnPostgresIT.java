package app.fabula.bootstrap.eventlog;

import app.fabula.adapters.messaging.catalog.CatalogModule;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.DecisionsContract;
import app.fabula.domain.catalog.CatalogCommand;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.Story;
import org.junit.jupiter.api.AfterEach;

class DecisionsOnPostgresIT implements DecisionsContract {
    private final LogOnPostgres log = LogOnPostgres.empty();
    private final LogOnPostgres another = new LogOnPostgres();
    private final Decisions<CatalogCommand, Story, CatalogEvent> decisions =
            CatalogModule.decisions(log.axon, log.types);
    private final Decisions<CatalogCommand, Story, CatalogEvent> elsewhere =
            CatalogModule.decisions(another.axon, another.types);

    @AfterEach
    void close() {
        another.close();
        log.close();
    }

    @Override
    public Decisions<CatalogCommand, Story, CatalogEvent> decisions() {
        return decisions;
    }

    @Override
    public Decisions<CatalogCommand, Story, CatalogEvent> elsewhere() {
        return elsewhere;
    }
}
