package app.fabula.adapters.rest.catalog;

import app.fabula.application.shared.Receipt;
import app.fabula.domain.catalog.CatalogEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

record RetiredResponse(
        UUID id, @Schema(allowableValues = {"retired", "unchanged"}) String outcome) {
    static RetiredResponse of(UUID id, Receipt<CatalogEvent> receipt) {
        return new RetiredResponse(id, receipt.events().isEmpty() ? "unchanged" : "retired");
    }
}
