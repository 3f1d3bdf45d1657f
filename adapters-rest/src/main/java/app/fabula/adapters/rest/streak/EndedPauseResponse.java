package app.fabula.adapters.rest.streak;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * @param id of the pause
 */
record EndedPauseResponse(
        UUID id, @Schema(allowableValues = {"ended", "unchanged"}) String outcome) {
    static EndedPauseResponse of(UUID id, boolean isChange) {
        return new EndedPauseResponse(id, isChange ? "ended" : "unchanged");
    }
}
