package app.fabula.adapters.rest.operation;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.application.operation.Parking.Outcome;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * @param outcome {@code released} where everything that waited has been handled
 */
record RetriedResponse(
        String follower,
        String sequence,
        @Schema(allowableValues = {"released", "parked"}) String outcome) {
    RetriedResponse(String follower, String sequence, Outcome outcome) {
        this(follower, sequence, KebabCase.of(outcome));
    }
}
