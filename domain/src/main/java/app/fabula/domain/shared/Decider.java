package app.fabula.domain.shared;

import java.util.List;

/**
 * The write side of a context as three pure functions: no clock, no randomness, no I/O.
 *
 * @param <C> commands; time and ids come in with them
 * @param <S> the least state that decides
 * @param <E> events
 */
public interface Decider<C, S, E> {
    S initial();

    /**
     * What follows from the command; nothing when it is a repeat; a {@link Refusal} when it may not
     * be.
     */
    List<E> decide(C command, S state);

    /** Total and silent: every event of every past release has a place here. */
    S evolve(S state, E event);

    default S replay(Iterable<? extends E> history) {
        var state = initial();
        for (var event : history) {
            state = evolve(state, event);
        }
        return state;
    }
}
