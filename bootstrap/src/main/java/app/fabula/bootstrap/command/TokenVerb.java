package app.fabula.bootstrap.command;

import app.fabula.adapters.security.DevelopmentIssuer;
import app.fabula.bootstrap.access.IssuerKey;
import app.fabula.domain.access.Role;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** {@code fabula token}: a token for whomever one wants to be, while an app is built. */
record TokenVerb(Surroundings surroundings) {
    /**
     * @param roles one or more
     */
    int run(UUID person, Set<Role> roles, Duration lifetime) {
        var settings = surroundings.settings();
        if (!settings.access().hasDevelopmentIssuer()) {
            throw new CommandFailure(
                    CommandFailure.FAILED,
                    "Tokens come from your OpenID provider here: this machine vouches for people"
                            + " only where FABULA_OIDC_ISSUER is not set and FABULA_ADDRESS is a"
                            + " loopback address.");
        }
        var directory = DataDirectory.prepare(settings.dataDirectory());
        var issuer =
                new DevelopmentIssuer(
                        IssuerKey.in(directory.path()),
                        settings.access().audience(),
                        surroundings.clock());
        surroundings.terminal().say(issuer.token(person, roles, lifetime));
        return 0;
    }
}
