package app.fabula.application.shared;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as the log has it.
 *
 * @param event one of the domain's
 * @param correlation of everything that followed from one request
 */
public record Recorded(
        UUID id, long position, Object event, Instant recordedAt, UUID correlation) {}
