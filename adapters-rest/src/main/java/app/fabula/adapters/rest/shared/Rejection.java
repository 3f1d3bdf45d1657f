package app.fabula.adapters.rest.shared;

import java.util.List;

/** The request stops here, before any use case has seen it. */
public final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Rejection(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    Rejection(ProblemType type, String detail, List<Fault> errors) {
        // An answer, not an accident: nobody reads its stack trace.
        super(detail, null, false, false);
        this.problem = Problem.of(type, detail, errors);
    }

    Problem problem() {
        return problem;
    }
}
