package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import java.time.Instant;
import java.util.UUID;

/**
 * @param from inclusive
 * @param to exclusive
 * @param reason as it was given first
 */
record OutageResponse(
        UUID id, Instant from, Instant to, @Line(max = 300) String reason, Instant declaredAt) {
    static OutageResponse of(OutageDeclared outage) {
        return new OutageResponse(
                outage.id(), outage.from(), outage.to(), outage.reason(), outage.occurredAt());
    }
}
