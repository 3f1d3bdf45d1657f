package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.domain.progress.QuarantineEvent.QuarantineDiscarded;
import app.fabula.domain.progress.QuarantineEvent.QuarantineReleased;
import app.fabula.domain.progress.QuarantineEvent.Review;
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
    static ReviewResponse of(Review review) {
        var outcome =
                switch (review) {
                    case QuarantineReleased _ -> "released";
                    case QuarantineDiscarded _ -> "discarded";
                };
        return new ReviewResponse(
                review.activity(), outcome, review.by(), review.reason(), review.occurredAt());
    }
}
