package app.fabula.application.job;

/**
 * Somebody else, who was taken for dead, has done the step first. Whoever was overtaken looks again
 * later: the other one may be dead by then.
 */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Overtaken() {
        super("Somebody else was quicker.");
    }
}
