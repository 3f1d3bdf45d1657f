package app.fabula.application.shared;

import app.fabula.domain.shared.Refusal;

/** Out-port: sources what a command must know, decides, and appends what follows. */
@FunctionalInterface
public interface Decisions<C, S, E> {
    /**
     * Returns after the commit. A command that comes again, by its id, gets its first receipt, as
     * long as that was about any events; a mere repeat or a refusal is looked for in the log only
     * within a {@link KeyedRequest}.
     *
     * @throws Refusal the decider's
     * @throws Overloaded when the store has more to do than it can hold
     */
    Receipt<S, E> submit(Origin origin, C command);
}
