package app.fabula.bootstrap.settings;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;

/**
 * Who can reach the server, and who vouches for callers.
 *
 * @param address that the server listens on
 * @param environment that keys of services are for
 * @param issuer an OpenID provider
 * @param audience that tokens must be for
 * @param rolesClaim of tokens
 * @param isFronted whether others reach it through somebody else on this machine
 */
public record AccessSettings(
        InetAddress address,
        String environment,
        Optional<String> issuer,
        String audience,
        String rolesClaim,
        boolean isFronted) {

    /** Whether this machine vouches for people itself: where nobody else can reach it. */
    public boolean hasDevelopmentIssuer() {
        return issuer.isEmpty() && address.isLoopbackAddress() && !isFronted;
    }

    /** What a client on this machine calls the server, as a URL has it. */
    public String host() {
        var reached = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
        return reached instanceof Inet6Address
                ? "[" + reached.getHostAddress() + "]"
                : reached.getHostAddress();
    }

    Map<String, Object> properties() {
        return Map.of(
                "server.address",
                address.getHostAddress(),
                "fabula.host",
                host(),
                "fabula.environment",
                environment,
                "fabula.development-issuer",
                hasDevelopmentIssuer(),
                "fabula.oidc.issuer",
                issuer.orElse(""),
                "fabula.oidc.audience",
                audience,
                "fabula.oidc.roles-claim",
                rolesClaim);
    }
}
