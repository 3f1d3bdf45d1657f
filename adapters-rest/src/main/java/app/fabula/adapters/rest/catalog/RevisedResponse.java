package app.fabula.adapters.rest.catalog;

import app.fabula.application.catalog.EditStories.Edition;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * @param version that is out now
 */
record RevisedResponse(
        UUID id, int version, @Schema(allowableValues = {"revised", "unchanged"}) String outcome) {
    static RevisedResponse of(Edition edition) {
        return new RevisedResponse(
                edition.story().value(),
                edition.version(),
                edition.isNew() ? "revised" : "unchanged");
    }
}
