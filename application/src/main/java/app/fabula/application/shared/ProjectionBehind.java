package app.fabula.application.shared;

/** A projection has not come to the awaited position in time. */
public final class ProjectionBehind extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ProjectionBehind(String projection) {
        super("The projection " + projection + " has not caught up yet.", null, false, false);
    }
}
