package app.fabula.adapters.rest.catalog;

import app.fabula.application.catalog.StoryCard;
import app.fabula.application.catalog.StoryShelf;
import app.fabula.application.shared.Receipt;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.shared.StoryId;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param version the newest; left out in the moment in which the library has not caught up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RevisedResponse(
        UUID id,
        @Nullable Integer version,
        @Schema(allowableValues = {"revised", "unchanged"}) String outcome) {

    static RevisedResponse of(StoryId id, Receipt<CatalogEvent> receipt, StoryShelf shelf) {
        for (var event : receipt.events()) {
            if (event instanceof StoryRevised revised) {
                return new RevisedResponse(id.value(), revised.version(), "revised");
            }
        }
        return new RevisedResponse(id.value(), version(id, receipt, shelf), "unchanged");
    }

    /** A repeat does not say which version it repeats, and an older shelf would say a wrong one. */
    private static @Nullable Integer version(
            StoryId id, Receipt<CatalogEvent> receipt, StoryShelf shelf) {
        var found = shelf.get(id);
        return found.position() < receipt.position()
                ? null
                : found.value().map(StoryCard::version).orElse(null);
    }
}
