package app.fabula.adapters.rest.achievement;

import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.adapters.rest.shared.Line;
import jakarta.validation.constraints.NotNull;

/**
 * @param reason for people
 */
@JsonBody
record RetirementRequest(@NotNull @Line(max = 300) String reason) {}
