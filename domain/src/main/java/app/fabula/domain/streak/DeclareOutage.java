package app.fabula.domain.streak;

import java.time.Instant;
import java.util.UUID;

/**
 * @param id that the outage is to have
 * @param reason for people
 */
public record DeclareOutage(UUID id, Outage outage, String reason, Instant at) {}
