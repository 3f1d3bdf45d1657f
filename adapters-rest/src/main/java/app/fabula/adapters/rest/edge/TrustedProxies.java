package app.fabula.adapters.rest.edge;

import java.net.InetAddress;
import java.util.List;

/** Whose word is taken for from where a request comes. */
record TrustedProxies(List<Network> networks) {
    /** There are none: whoever is connected is the client. */
    static final TrustedProxies NONE = new TrustedProxies(List.of());

    public TrustedProxies {
        networks = List.copyOf(networks);
    }

    /**
     * The nearest that is no trusted proxy; where one of those does not tell, that proxy itself.
     *
     * @param peer who is connected
     * @param hops who handed it on before, the nearest last
     */
    Client client(InetAddress peer, boolean isSecure, List<Hop> hops) {
        var client = new Client(peer, isSecure);
        for (var hop : hops.reversed()) {
            if (!isTrusted(client.address()) || hop.address().isEmpty()) {
                break;
            }
            client = new Client(hop.address().get(), hop.isSecure());
        }
        return client;
    }

    boolean isTrusted(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    /**
     * @param isSecure whether it came over TLS
     */
    record Client(InetAddress address, boolean isSecure) {}
}
