package app.fabula.bootstrap.outgoing;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * Decides where calls may go: by https to public addresses, and wherever the operator says. All
 * that a name leads to has to be so; one private address among public ones is what an attacker's
 * name server would mix in.
 */
final class Border {
    private static final Set<String> SCHEMES = Set.of("https", "http");

    private final PrivateDestinations configured;
    private final Names names;

    Border(PrivateDestinations configured, Names names) {
        this.configured = configured;
        this.names = names;
    }

    Destination pass(URI uri) throws OutgoingFailure {
        if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme())) {
            throw new OutgoingFailure("Only https is called");
        }
        if (uri.getHost() == null) {
            throw new OutgoingFailure("There is no host in the address");
        }
        if (uri.getRawUserInfo() != null) {
            throw new OutgoingFailure("Credentials do not belong into an address");
        }
        var addresses = addresses(uri.getHost());
        var isConfigured =
                addresses.stream().allMatch(address -> configured.contain(uri.getHost(), address));
        if (!isConfigured && uri.getScheme().equals("http")) {
            throw new OutgoingFailure("Only https is called, " + uri.getHost() + " too");
        }
        if (!isConfigured && !addresses.stream().allMatch(PublicAddresses::contain)) {
            throw new OutgoingFailure(uri.getHost() + " is not at a public address");
        }
        return new Destination(uri, addresses, isConfigured);
    }

    private List<InetAddress> addresses(String host) throws OutgoingFailure {
        try {
            return List.of(names.addresses(host));
        } catch (UnknownHostException e) {
            throw new OutgoingFailure("There is no host " + host, e);
        }
    }
}
