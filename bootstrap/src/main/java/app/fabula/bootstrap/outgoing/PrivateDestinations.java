package app.fabula.bootstrap.outgoing;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the operator allows beyond the public internet: an identity provider in the same cluster,
 * for example.
 *
 * @param hosts by name, in lower case, wherever that name leads
 * @param ranges by address
 */
public record PrivateDestinations(Set<String> hosts, List<AddressRange> ranges) {
    public static final PrivateDestinations NONE = new PrivateDestinations(Set.of(), List.of());

    private static final Pattern ADDRESS = Pattern.compile("[0-9./]+|[0-9a-f.]*:[0-9a-f:./]*");
    private static final Pattern HOST = Pattern.compile("[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*+");

    /**
     * @param text hosts, addresses and ranges in CIDR notation, with commas between
     * @throws IllegalArgumentException where one is neither
     */
    public static PrivateDestinations parse(String text) {
        var hosts = new TreeSet<String>();
        var ranges = new ArrayList<AddressRange>();
        for (var entry : text.toLowerCase(Locale.ROOT).split("[\\s,]++", -1)) {
            if (ADDRESS.matcher(entry).matches()) {
                ranges.add(AddressRange.parse(entry));
            } else if (HOST.matcher(entry).matches()) {
                hosts.add(entry);
            } else if (!entry.isEmpty()) {
                throw new IllegalArgumentException("neither host nor address: " + entry);
            }
        }
        return new PrivateDestinations(Set.copyOf(hosts), List.copyOf(ranges));
    }

    boolean contain(String host, InetAddress address) {
        return hosts.contains(host.toLowerCase(Locale.ROOT))
                || ranges.stream().anyMatch(range -> range.contains(address));
    }

    /** As it can be parsed again. */
    @Override
    public String toString() {
        return Stream.concat(hosts.stream().sorted(), ranges.stream().map(AddressRange::toString))
                .collect(Collectors.joining(","));
    }
}
