package app.fabula.application.shared;

import java.util.List;

/**
 * What a command came to.
 *
 * @param state that the events have led to
 * @param events what was decided and is now stored; empty for a repeat
 * @param position of the last event that led to the state; a read model that has reached it shows
 *     what the command did
 */
public record Receipt<S, E>(S state, List<E> events, long position) {
    public Receipt {
        events = List.copyOf(events);
    }

    /** Whether the command was no mere repeat. */
    public boolean isChange() {
        return !events.isEmpty();
    }
}
