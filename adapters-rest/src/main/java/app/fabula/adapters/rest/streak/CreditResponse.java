package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.domain.streak.Entry.GoalMet;
import java.time.Instant;
import java.util.UUID;

/**
 * The fact at which a goal was met.
 *
 * @param zoneId where the learner was
 */
record CreditResponse(UUID activityId, Instant occurredAt, @Line(max = 50) String zoneId) {
    static CreditResponse of(GoalMet met) {
        return new CreditResponse(
                UUID.fromString(met.id()), met.when().at(), met.when().zone().getId());
    }
}
