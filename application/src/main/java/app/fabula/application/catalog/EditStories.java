package app.fabula.application.catalog;

import app.fabula.application.shared.Receipt;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.shared.StoryId;

/** In-port for authors. */
public interface EditStories {
    record Publication(StoryId story, long position) {}

    Publication publish(StoryDraft draft);

    /**
     * Replaces a story by a new version; the same content again changes nothing.
     *
     * @throws Refusal {@code unknown-story}, {@code story-retired}
     */
    Receipt<CatalogEvent> revise(StoryId story, StoryDraft draft);

    /**
     * Takes a story off the list, for good.
     *
     * @throws Refusal {@code unknown-story}
     */
    Receipt<CatalogEvent> retire(StoryId story);
}
