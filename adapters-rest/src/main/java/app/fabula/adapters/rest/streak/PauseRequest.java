package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.JsonBody;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * @param from the first day, tomorrow or later
 * @param to the last day
 */
@JsonBody
record PauseRequest(@NotNull LocalDate from, @NotNull LocalDate to) {}
