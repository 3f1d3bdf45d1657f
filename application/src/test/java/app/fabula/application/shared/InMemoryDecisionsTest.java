package app.fabula.application.shared;

import app.fabula.domain.catalog.CatalogCommand;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.Story;
import app.fabula.domain.catalog.StoryDecider;

class InMemoryDecisionsTest implements DecisionsContract {
    private final InMemoryDecisions<CatalogCommand, Story, CatalogEvent> decisions =
            new InMemoryDecisions<>(new StoryDecider(), CatalogCommand::story);

    @Override
    public Decisions<CatalogCommand, Story, CatalogEvent> decisions() {
        return decisions;
    }

    @Override
    public Decisions<CatalogCommand, Story, CatalogEvent> elsewhere() {
        return decisions;
    }
}
