package app.fabula.application.job;

/** The process stops in the middle of a job: whoever takes it up goes on. */
public final class CutOff extends RuntimeException {
    private static final long serialVersionUID = 1;

    CutOff(Throwable cause) {
        super("Cut off in the middle.", cause);
    }

    CutOff() {
        super("Cut off between two steps.");
    }
}
