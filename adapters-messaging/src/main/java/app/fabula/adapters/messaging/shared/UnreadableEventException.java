package app.fabula.adapters.messaging.shared;

import app.fabula.application.shared.Unreadable;

/**
 * An event is needed and cannot be read: to go on as if it were not there could be wrong for good.
 */
final class UnreadableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEventException(Unreadable event) {
        super("%s, version %d: %s".formatted(event.name(), event.version(), event.why()));
    }
}
