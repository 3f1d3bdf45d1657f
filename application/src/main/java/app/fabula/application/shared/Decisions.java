package app.fabula.application.shared;

import app.fabula.domain.shared.Refusal;
import java.util.UUID;

/** Out-port: sources what a command must know, decides, and appends what follows. */
@FunctionalInterface
public interface Decisions<C, E> {
    /**
     * Returns after the commit.
     *
     * @param commandId the events' ids derive from it: the same command again is stored once
     * @throws Refusal the decider's
     * @throws Overloaded when the store has more to do than it can hold
     */
    Receipt<E> submit(UUID commandId, C command);
}
