package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.progress.ReviewActivities.Reviewed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/**
 * @param id of the activity
 * @param by a person or a key by its id, or {@code system}
 */
record ReviewResponse(
        UUID id,
        @Schema(allowableValues = {"released", "discarded"}) String outcome,
        @Line(max = 100) String by,
        @Line(max = 200) String reason,
        Instant at) {
    static ReviewResponse of(Reviewed reviewed) {
        return new ReviewResponse(
                reviewed.activity(),
                KebabCase.of(reviewed.end()),
                reviewed.by(),
                reviewed.reason(),
                reviewed.at());
    }
}
