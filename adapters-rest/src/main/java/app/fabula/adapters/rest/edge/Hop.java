package app.fabula.adapters.rest.edge;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who handed a request on, as the next one says.
 *
 * @param address empty where it is not told
 * @param isSecure whether they came over TLS
 */
record Hop(Optional<InetAddress> address, boolean isSecure) {

    /**
     * Of {@code X-Forwarded-For}, the nearest last.
     *
     * @param isSecure what X-Forwarded-Proto says of all of them
     */
    static List<Hop> ofList(List<String> fields, boolean isSecure) {
        return fields.stream()
                .flatMap(field -> Stream.of(field.split(",", -1)))
                .map(node -> new Hop(address(node.strip()), isSecure))
                .toList();
    }

    /**
     * Of {@code Forwarded} (RFC 7239), the nearest last.
     *
     * @throws IllegalArgumentException where a quotation does not end
     */
    static List<Hop> ofForwarded(List<String> fields) {
        return fields.stream()
                .flatMap(field -> Quoting.split(field, ',').stream())
                .map(Hop::ofElement)
                .toList();
    }

    private static Hop ofElement(String element) {
        var pairs = Quoting.split(element, ';');
        return new Hop(
                value(pairs, "for=").flatMap(Hop::address),
                value(pairs, "proto=").filter("https"::equalsIgnoreCase).isPresent());
    }

    private static Optional<String> value(List<String> pairs, String name) {
        return pairs.stream()
                .map(String::strip)
                .filter(pair -> pair.toLowerCase(Locale.ROOT).startsWith(name))
                .map(pair -> Quoting.unquoted(pair.substring(name.length())))
                .findFirst();
    }

    /** With or without a port, in brackets or not. */
    private static Optional<InetAddress> address(String node) {
        var end = node.indexOf(']');
        if (node.startsWith("[") && end > 0) {
            return Network.address(node.substring(1, end));
        }
        var colon = node.indexOf(':');
        var isIpv4WithPort = colon >= 0 && colon == node.lastIndexOf(':');
        return Network.address(isIpv4WithPort ? node.substring(0, colon) : node);
    }
}
