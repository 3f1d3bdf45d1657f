package app.fabula.adapters.rest.edge;

import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Problems;
import app.fabula.adapters.rest.shared.Rejection;
import app.fabula.application.quota.Quota;
import app.fabula.application.quota.Quotas;
import app.fabula.application.quota.Standing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/**
 * Lets through what a quota has room for, and tells how much of it is left
 * (draft-ietf-httpapi-ratelimit-headers-10).
 */
@Component
class QuotaGate {
    static final String POLICY = "RateLimit-Policy";
    static final String STANDING = "RateLimit";

    private final Quotas quotas;
    private final Problems problems;

    QuotaGate(Quotas quotas, Problems problems) {
        this.quotas = quotas;
        this.problems = problems;
    }

    /** Takes a request; where there is none left, false, and the answer has been given. */
    boolean take(
            Quota quota, String caller, HttpServletRequest request, HttpServletResponse response) {
        var standing = quotas.take(quota, caller);
        tell(quota, standing, response);
        return standing.granted() || refuse(quota, standing, request, response);
    }

    /** The same, but takes nothing, and says nothing where all is well. */
    boolean look(
            Quota quota, String caller, HttpServletRequest request, HttpServletResponse response) {
        var standing = quotas.look(quota, caller);
        if (standing.granted()) {
            return true;
        }
        tell(quota, standing, response);
        return refuse(quota, standing, request, response);
    }

    /** Takes one afterwards, when it turned out that it is to be counted. */
    void count(Quota quota, String caller) {
        quotas.take(quota, caller);
    }

    private static void tell(Quota quota, Standing standing, HttpServletResponse response) {
        var untilFull = quota.untilFull(standing.left()).plusMillis(999).toSeconds();
        response.setHeader(
                POLICY,
                "\"%s\";q=%d;w=%d"
                        .formatted(quota.name(), quota.requests(), quota.window().toSeconds()));
        response.setHeader(
                STANDING, "\"%s\";r=%d;t=%d".formatted(quota.name(), standing.left(), untilFull));
    }

    private boolean refuse(
            Quota quota,
            Standing standing,
            HttpServletRequest request,
            HttpServletResponse response) {
        var refusal =
                new Rejection(
                        ProblemType.QUOTA_EXCEEDED,
                        "Of \"%s\" nothing is left; more comes back every moment."
                                .formatted(quota.name()),
                        standing.untilNext());
        problems.answer(request, response, refusal);
        return false;
    }
}
