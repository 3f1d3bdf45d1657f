package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.progress.Voiding;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** Who said that an activity counts no more, why, and when. */
@Schema(name = "Voiding")
record VoidingBody(
        @Schema(allowableValues = {"learner", "staff"}) String by,
        @Line(max = 200) String reason,
        Instant at) {
    static VoidingBody of(Voiding voiding) {
        return new VoidingBody(KebabCase.of(voiding.by()), voiding.reason(), voiding.at());
    }
}
