package app.fabula.adapters.rest.edge;

import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Problems;
import app.fabula.adapters.rest.shared.Rejection;
import app.fabula.application.quota.Quota;
import app.fabula.application.quota.Quotas;
import app.fabula.application.quota.Standing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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
        if (!standing.granted()) {
            problems.answer(request, response, refusal(quota, standing));
            return false;
        }
        response.setHeader(POLICY, policy(quota));
        response.setHeader(STANDING, standing(quota, standing));
        return true;
    }

    /** What to tell where there is none left; takes none. */
    Optional<Rejection> look(Quota quota, String caller) {
        var standing = quotas.look(quota, caller);
        return standing.granted() ? Optional.empty() : Optional.of(refusal(quota, standing));
    }

    /** Takes one afterwards, when it turned out that it is to be counted. */
    void count(Quota quota, String caller) {
        quotas.take(quota, caller);
    }

    private static String policy(Quota quota) {
        return "\"%s\";q=%d;w=%d"
                .formatted(quota.name(), quota.requests(), quota.window().toSeconds());
    }

    private static String standing(Quota quota, Standing standing) {
        var untilFull = quota.untilFull(standing.left()).plusMillis(999).toSeconds();
        return "\"%s\";r=%d;t=%d".formatted(quota.name(), standing.left(), untilFull);
    }

    private static Rejection refusal(Quota quota, Standing standing) {
        return new Rejection(
                        ProblemType.QUOTA_EXCEEDED,
                        "Of \"%s\" nothing is left; more comes back every moment."
                                .formatted(quota.name()),
                        standing.untilNext())
                .with(POLICY, policy(quota))
                .with(STANDING, standing(quota, standing));
    }
}
