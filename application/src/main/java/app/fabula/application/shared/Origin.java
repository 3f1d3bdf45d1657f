package app.fabula.application.shared;

import app.fabula.domain.shared.NameUuid;
import java.util.UUID;

/**
 * Where a command comes from.
 *
 * @param command its id; the ids of its events derive from it, so that sent again it is stored once
 * @param correlation of everything that follows from one request
 * @param causation the command or the event that caused it
 */
public record Origin(UUID command, UUID correlation, UUID causation) {
    /** Somebody asks for something. */
    public static Origin request(UUID command) {
        return new Origin(command, command, command);
    }

    /** The id of what the command stores, from 0 on. */
    public UUID event(int ordinal) {
        return NameUuid.of(command, Integer.toString(ordinal));
    }

    /** A policy reacts to an event. */
    public static Origin reaction(UUID command, Recorded to) {
        return new Origin(command, to.correlation(), to.id());
    }
}
