package app.fabula.adapters.rest.shared;

import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** The request stops here, before any use case has seen it. */
public final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient HttpHeaders headers = new HttpHeaders();

    public Rejection(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    /**
     * @param retryAfter when it may be tried again with success; told in whole seconds, at least 1
     */
    public Rejection(ProblemType type, String detail, Duration retryAfter) {
        this(type, detail);
        var seconds = Math.max(1, retryAfter.plusSeconds(1).minusNanos(1).toSeconds());
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    /** Of parameters that are well formed, each, and do not go together. */
    public static Rejection ofParameter(String name, String code, String detail) {
        var fault = new Fault(Pointer.ofParameter(name), code, detail);
        return new Rejection(ProblemType.INVALID_REQUEST, "See errors.", List.of(fault));
    }

    Rejection(ProblemType type, String detail, List<Fault> errors) {
        // An answer, not an accident: nobody reads its stack trace.
        super(detail, null, false, false);
        this.problem = Problem.of(type, detail, errors);
    }

    /** Adds a header to the answer. */
    public Rejection with(String header, String value) {
        headers.set(header, value);
        return this;
    }

    Problem problem() {
        return problem;
    }

    /** What goes with the problem, this time. */
    HttpHeaders headers() {
        return headers;
    }
}
