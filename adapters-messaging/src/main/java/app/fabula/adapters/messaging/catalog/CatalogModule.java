package app.fabula.adapters.messaging.catalog;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Tags;
import app.fabula.domain.catalog.CatalogCommand;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.Story;
import app.fabula.domain.catalog.StoryContent;
import app.fabula.domain.catalog.StoryDecider;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.eventstreaming.Tag;

/** Lends {@link StoryDecider} to Axon. Boundary: one story. */
public final class CatalogModule {
    private CatalogModule() {}

    public static Decisions<CatalogCommand, Story, CatalogEvent> decisions(
            AxonSpine axon, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return new AxonDecisions<>(
                axon,
                names,
                new AxonDecisions.Wiring<>(
                        new MessageType("catalog.CatalogCommand", "1"),
                        new StoryDecider(),
                        CatalogEvent.class,
                        command ->
                                boundary.of(
                                        CatalogEvent.class,
                                        Tag.of(Tags.STORY, command.story().toString())),
                        CatalogEvent::occurredAt,
                        CatalogModule::text));
    }

    private static int text(Story story) {
        return switch (story) {
            case Story.Published published -> text(published.content());
            case Story.Unwritten _, Story.Retired _ -> 0;
        };
    }

    private static int text(StoryContent content) {
        var pages = content.pages().stream().mapToInt(page -> page.text().length()).sum();
        var vocabulary =
                content.vocabulary().stream()
                        .flatMap(entry -> entry.translations().values().stream())
                        .mapToInt(String::length)
                        .sum();
        return pages + vocabulary;
    }
}
