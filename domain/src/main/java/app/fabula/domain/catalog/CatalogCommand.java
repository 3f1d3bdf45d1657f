package app.fabula.domain.catalog;

import app.fabula.domain.shared.StoryId;
import java.time.Instant;

public sealed interface CatalogCommand {
    StoryId story();

    record PublishStory(StoryId story, StoryContent content, Instant at)
            implements CatalogCommand {}

    record ReviseStory(StoryId story, StoryContent content, Instant at) implements CatalogCommand {}

    /**
     * Publishes what is new, revises what has changed at its source, and leaves the rest alone.
     *
     * @param sourceHash of what the source says now
     */
    record ImportStory(StoryId story, StoryContent content, String sourceHash, Instant at)
            implements CatalogCommand {}

    record RetireStory(StoryId story, Instant at) implements CatalogCommand {}
}
