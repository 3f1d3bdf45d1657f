package app.fabula.adapters.messaging.catalog;

import static java.util.Objects.requireNonNull;

import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.EngineInMemory;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.DecisionsContract;
import app.fabula.application.shared.Tags;
import app.fabula.domain.catalog.CatalogCommand;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.catalog.Story;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Set;
import org.axonframework.conversion.PassThroughConverter;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.NamespaceMessageTypeResolver;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;

/** As Axon is lent to it, on a log in memory. */
class CatalogDecisionsTest implements DecisionsContract {
    private static final MessageTypeResolver names =
            NamespaceMessageTypeResolver.namespace("catalog")
                    .message(StoryPublished.class, "StoryPublished", "1")
                    .message(StoryRevised.class, "StoryRevised", "1")
                    .message(StoryRetired.class, "StoryRetired", "1")
                    .noFallback();

    private final EngineInMemory engine = new EngineInMemory();
    private final AxonSpine axon = spine();
    private final AxonSpine another = spine();
    private final Decisions<CatalogCommand, Story, CatalogEvent> decisions =
            CatalogModule.decisions(axon, names);
    private final Decisions<CatalogCommand, Story, CatalogEvent> elsewhere =
            CatalogModule.decisions(another, names);

    private AxonSpine spine() {
        return new AxonSpine(
                engine,
                names,
                event -> Set.of(tag(requireNonNull((CatalogEvent) event.payload()))),
                PassThroughConverter.INSTANCE,
                new SimpleMeterRegistry());
    }

    @AfterEach
    void close() {
        axon.close();
        another.close();
    }

    @Override
    public Decisions<CatalogCommand, Story, CatalogEvent> decisions() {
        return decisions;
    }

    @Override
    public Decisions<CatalogCommand, Story, CatalogEvent> elsewhere() {
        return elsewhere;
    }

    private static Tag tag(CatalogEvent event) {
        return Tag.of(Tags.STORY, event.story().toString());
    }
}
