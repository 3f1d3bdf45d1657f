package app.fabula.application.shared;

/** What was to be edited is no longer what the editor has seen: nothing was stored. */
public final class Outdated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Outdated(String message) {
        super(message, null, false, false);
    }
}
