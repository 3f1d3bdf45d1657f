package app.fabula.adapters.rest.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** What goes with a problem, whichever layer answers it. */
final class ProblemHeaders {
    private ProblemHeaders() {}

    static Map<String, String> of(Problem problem) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/problem+json");
        headers.put("Cache-Control", "no-store");
        if (problem.status() == 503
                || problem.type().equals(ProblemType.IDEMPOTENCY_KEY_IN_USE.uri())) {
            headers.put("Retry-After", "1");
        }
        if (problem.status() == 413 || problem.status() == 408) {
            // The rest of the body is not worth reading to keep a connection.
            headers.put("Connection", "close");
        }
        return headers;
    }
}
