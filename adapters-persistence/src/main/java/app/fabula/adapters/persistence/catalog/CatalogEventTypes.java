package app.fabula.adapters.persistence.catalog;

import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.application.shared.Tags;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.Tag;

/** The catalogue's events on disk. */
public final class CatalogEventTypes {
    private CatalogEventTypes() {}

    public static List<EventType<?>> all() {
        return List.of(
                new EventType<>(
                        "catalog.StoryPublished", 1, StoryPublished.class, CatalogEventTypes::tags),
                new EventType<>(
                        "catalog.StoryRevised", 1, StoryRevised.class, CatalogEventTypes::tags),
                new EventType<>(
                        "catalog.StoryRetired", 1, StoryRetired.class, CatalogEventTypes::tags));
    }

    private static Set<Tag> tags(CatalogEvent event) {
        return Set.of(Tag.of(Tags.STORY, event.story().toString()));
    }
}
