package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.InOrder;
import app.fabula.adapters.rest.shared.JsonBody;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * @param from the first day, tomorrow or later
 * @param to the last day
 */
@JsonBody
@InOrder
record PauseRequest(@NotNull LocalDate from, @NotNull LocalDate to) implements InOrder.Range {
    @Override
    @SuppressWarnings("NullAway") // Not validated yet.
    public boolean endsInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }
}
