package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.InOrder;
import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.adapters.rest.shared.OurAge;
import app.fabula.domain.streak.Outage;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * @param from inclusive
 * @param to exclusive
 * @param reason for people
 */
@JsonBody
@InOrder(message = "{app.fabula.after-from}")
record OutageRequest(
        @NotNull @OurAge Instant from,
        @NotNull @OurAge Instant to,
        @NotNull @Line(max = 300) String reason)
        implements InOrder.Range {

    Outage outage() {
        return new Outage(from, to);
    }

    @Override
    @SuppressWarnings("NullAway") // Not validated yet.
    public boolean endsInOrder() {
        return from == null || to == null || from.isBefore(to);
    }
}
