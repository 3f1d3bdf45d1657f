package app.fabula.adapters.rest.catalog;

import app.fabula.application.catalog.EditStories.Edition;
import java.util.UUID;

/**
 * @param version 1, the first
 */
record PublishedResponse(UUID id, int version) {
    static PublishedResponse of(Edition edition) {
        return new PublishedResponse(edition.story().value(), edition.version());
    }
}
