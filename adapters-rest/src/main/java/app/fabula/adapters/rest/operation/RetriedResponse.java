package app.fabula.adapters.rest.operation;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.operation.Parking.Outcome;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * @param outcome {@code released} where everything that waited has been handled
 */
record RetriedResponse(
        @Line(max = 100) String follower,
        @Line(max = 1_000) String sequence,
        @Schema(allowableValues = {"released", "parked"}) String outcome) {
    RetriedResponse(String follower, String sequence, Outcome outcome) {
        this(follower, sequence, KebabCase.of(outcome));
    }
}
