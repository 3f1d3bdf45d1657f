package app.fabula.application.access;

/** Nobody knows who is calling. Why is nobody's business. */
public final class Unauthenticated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean hasTried;

    /**
     * @param hasTried whether there were credentials at all
     */
    public Unauthenticated(boolean hasTried) {
        super("unauthenticated", null, false, false);
        this.hasTried = hasTried;
    }

    public boolean hasTried() {
        return hasTried;
    }
}
