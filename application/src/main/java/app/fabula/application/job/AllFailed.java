package app.fabula.application.job;

/** A part failed for everybody in it: that is about the job, and about no one of them. */
public final class AllFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    AllFailed(Apart apart) {
        super(
                "All %d learners of a part failed.".formatted(apart.failed().size()),
                apart.failed().values().iterator().next());
    }
}
