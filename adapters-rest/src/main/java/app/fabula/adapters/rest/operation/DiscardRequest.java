package app.fabula.adapters.rest.operation;

import app.fabula.adapters.rest.shared.JsonBody;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What to give up.
 *
 * @param position of the event that cannot be handled, as it was shown: no other is given up
 */
@JsonBody
record DiscardRequest(@NotNull @Min(1) Long position) {}
