package app.fabula.bootstrap.command;

import app.fabula.adapters.security.DevelopmentIssuer;
import app.fabula.bootstrap.access.IssuerKey;
import app.fabula.domain.access.Role;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** {@code fabula token}: a token for whomever one wants to be, while an app is built. */
record TokenVerb(Surroundings surroundings) {
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(31);

    /**
     * @param roles one or more
     */
    int run(UUID person, Set<Role> roles, Duration lifetime) {
        var settings = surroundings.settings();
        if (!settings.access().hasDevelopmentIssuer()) {
            throw new CommandFailure(
                    CommandFailure.FAILED,
                    "Tokens come from your OpenID provider here: this machine vouches for people"
                            + " only where FABULA_OIDC_ISSUER, FABULA_HOSTS and FABULA_TRUSTED_PROXIES"
                            + " are not set and FABULA_ADDRESS is a loopback address.");
        }
        var directory = settings.dataDirectory();
        if (!IssuerKey.isIn(directory)) {
            throw new CommandFailure(
                    CommandFailure.FAILED,
                    "No Fabula has run on %s, so nobody would accept a token of it. Stand where you have"
                                    .formatted(directory)
                            + " started './fabula run', or set FABULA_DATA_DIR.");
        }
        if (lifetime.compareTo(SHORTEST) < 0 || lifetime.compareTo(LONGEST) > 0) {
            throw new CommandFailure(
                    CommandFailure.MISUSED, "--hours is 1 to 744: a month at most.");
        }
        var issuer =
                new DevelopmentIssuer(
                        IssuerKey.in(directory),
                        settings.access().audience(),
                        surroundings.clock());
        surroundings.terminal().say(issuer.token(person, roles, lifetime));
        return 0;
    }
}
