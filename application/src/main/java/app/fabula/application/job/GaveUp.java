package app.fabula.application.job;

/** A job failed again and again at one place: it is not tried any more. */
public final class GaveUp extends RuntimeException {
    private static final long serialVersionUID = 1;

    GaveUp(Turn turn, Throwable last) {
        super("Gave up on job %s of kind %s.".formatted(turn.job(), turn.kind()), last);
    }
}
