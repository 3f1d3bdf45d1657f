package app.fabula.domain.catalog;

import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has happened to a story. Stored for ever: events are added, never changed. */
public sealed interface CatalogEvent {
    StoryId story();

    Instant occurredAt();

    /**
     * @param sourceHash of the file it was imported from, null where a person wrote it here
     */
    record StoryPublished(
            StoryId story,
            int version,
            StoryContent content,
            @Nullable String sourceHash,
            Instant occurredAt)
            implements CatalogEvent {}

    record StoryRevised(
            StoryId story,
            int version,
            StoryContent content,
            @Nullable String sourceHash,
            Instant occurredAt)
            implements CatalogEvent {}

    record StoryRetired(StoryId story, Instant occurredAt) implements CatalogEvent {}
}
