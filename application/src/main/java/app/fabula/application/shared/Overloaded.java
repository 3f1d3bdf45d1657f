package app.fabula.application.shared;

/** There is more to do than can wait: nothing was stored, try again later. */
public final class Overloaded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Overloaded(String message) {
        super(message, null, false, false);
    }
}
