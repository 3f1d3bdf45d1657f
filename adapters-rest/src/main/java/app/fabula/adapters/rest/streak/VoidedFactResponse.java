package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.streak.VoidedFact;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/**
 * An activity that counts no more.
 *
 * @param capacity in which somebody said so
 * @param at when it was said
 */
record VoidedFactResponse(
        UUID activityId,
        Instant occurredAt,
        @Schema(allowableValues = {"learner", "staff"}) String capacity,
        @Line(max = 200) String reason,
        Instant at) {
    static VoidedFactResponse of(VoidedFact fact) {
        return new VoidedFactResponse(
                fact.activity(),
                fact.occurredAt(),
                KebabCase.of(fact.by()),
                fact.reason(),
                fact.at());
    }
}
