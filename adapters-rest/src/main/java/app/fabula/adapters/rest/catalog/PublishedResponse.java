package app.fabula.adapters.rest.catalog;

import app.fabula.application.catalog.EditStories.Publication;
import java.util.UUID;

/**
 * @param version 1, the first
 */
record PublishedResponse(UUID id, int version) {
    static PublishedResponse of(Publication publication) {
        return new PublishedResponse(publication.story().value(), 1);
    }
}
