package app.fabula.application.shared;

/** A cursor that this list never gave out. */
public final class UnreadableCursor extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableCursor() {
        super("not a cursor of this list", null, false, false);
    }
}
