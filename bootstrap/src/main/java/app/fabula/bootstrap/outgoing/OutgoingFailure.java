package app.fabula.bootstrap.outgoing;

import java.io.IOException;

/**
 * Nothing came back, or nothing that may be used. The message is for operators, not for clients.
 */
public final class OutgoingFailure extends IOException {
    private static final long serialVersionUID = 1L;

    OutgoingFailure(String message) {
        super(message);
    }

    OutgoingFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
