package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.streak.ListDecisions.Freeze;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param id of what was decided
 * @param language left out for the streak over all of them
 * @param reason why it was granted; left out where it was bought
 * @param usedOn the day that has taken it; left out where none has, also where there was no room
 *     for it by what has become known since
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FreezeResponse(
        UUID id,
        @Nullable @Line(max = 35) String language,
        @Schema(allowableValues = {"bought", "granted"}) String origin,
        @Nullable @Line(max = 300) String reason,
        Instant decidedAt,
        @Nullable LocalDate usedOn) {
    static FreezeResponse of(Freeze freeze) {
        return new FreezeResponse(
                freeze.id(),
                Tracks.language(freeze.track()),
                freeze.reason().isPresent() ? "granted" : "bought",
                freeze.reason().orElse(null),
                freeze.decidedAt(),
                freeze.usedOn().orElse(null));
    }
}
