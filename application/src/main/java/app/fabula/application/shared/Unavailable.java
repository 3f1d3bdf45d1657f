package app.fabula.application.shared;

/** Somebody else who must be asked does not answer: try again later. */
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
