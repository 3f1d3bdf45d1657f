package app.fabula.adapters.rest.catalog;

import app.fabula.application.catalog.EditStories.Retirement;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

record RetiredResponse(
        UUID id, @Schema(allowableValues = {"retired", "unchanged"}) String outcome) {
    static RetiredResponse of(UUID id, Retirement retirement) {
        return new RetiredResponse(id, retirement.isNew() ? "retired" : "unchanged");
    }
}
