package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.adapters.rest.shared.Line;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** Why an activity is to count no more. */
@JsonBody
record VoidRequest(
        @NotNull @Line(max = 200) @Schema(example = "My brother read it.") String reason) {}
