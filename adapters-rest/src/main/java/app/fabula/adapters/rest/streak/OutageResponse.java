package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.Line;
import java.time.Instant;
import java.util.UUID;

/**
 * @param from inclusive
 * @param to exclusive
 * @param by a person or a key by its id, whoever was the first
 * @param reason as it was given first
 */
record OutageResponse(
        UUID id,
        Instant from,
        Instant to,
        @Line(max = 100) String by,
        @Line(max = 300) String reason,
        Instant declaredAt) {}
