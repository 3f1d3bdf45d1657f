package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.adapters.rest.shared.Line;
import jakarta.validation.constraints.NotNull;

/**
 * Why somebody thinks so.
 *
 * @param reason for whoever asks later
 */
@JsonBody
record ReviewRequest(@NotNull @Line(max = 200) String reason) {}
