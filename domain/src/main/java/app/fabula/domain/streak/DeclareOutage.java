package app.fabula.domain.streak;

import java.time.Instant;
import java.util.UUID;

/**
 * @param id that the outage is to have
 * @param by the name of a caller
 * @param reason for people
 */
public record DeclareOutage(UUID id, Outage outage, String by, String reason, Instant at) {}
