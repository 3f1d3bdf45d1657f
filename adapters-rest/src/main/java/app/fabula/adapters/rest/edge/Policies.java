package app.fabula.adapters.rest.edge;

import app.fabula.application.quota.Quota;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * How many requests of which kind somebody may make; as many as they like where there is no quota.
 *
 * @param reading by each principal
 * @param writing by each principal
 * @param operation of what operators see and do, by each principal
 * @param anonymous by each address
 * @param badCredentials that are refused, by each address
 */
public record Policies(
        Optional<Quota> reading,
        Optional<Quota> writing,
        Optional<Quota> operation,
        Optional<Quota> anonymous,
        Optional<Quota> badCredentials) {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OPERATION =
            Set.of(
                    "projections",
                    "replays",
                    "jobs",
                    "parked-sequences",
                    "error-groups",
                    "api-keys",
                    "outages");
    private static final int FIRST_SEGMENT = 3;

    /**
     * @param rate requests and seconds, as in 600/60, or off
     * @throws IllegalArgumentException where it is neither
     */
    public static Optional<Quota> policy(String name, String rate) {
        return rate.equals("off") ? Optional.empty() : Optional.of(Quota.parse(name, rate));
    }

    /** For whoever is known. */
    Optional<Quota> of(HttpServletRequest request) {
        var path = request.getServletPath().split("/", FIRST_SEGMENT + 2);
        if (path.length > FIRST_SEGMENT && OPERATION.contains(path[FIRST_SEGMENT])) {
            return operation;
        }
        return READING.contains(request.getMethod()) ? reading : writing;
    }
}
