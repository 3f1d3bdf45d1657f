package app.fabula.application.shared;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as the log has it.
 *
 * @param event one of the domain's; {@link Unreadable} in the place of one that cannot be read
 * @param sequence what it is about first of all, such as {@code learner:<id>}
 * @param correlation of everything that followed from one request
 */
public record Recorded(
        UUID id,
        long position,
        Object event,
        String sequence,
        Instant recordedAt,
        UUID correlation) {}
