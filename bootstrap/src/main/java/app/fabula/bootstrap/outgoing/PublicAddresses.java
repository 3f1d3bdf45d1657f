package app.fabula.bootstrap.outgoing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are somebody's on the internet: none that IANA's registries of special-purpose
 * addresses (RFC 6890) keep for a machine, a network, a document or a protocol, and none that
 * carries another address within (IPv4-mapped, NAT64, 6to4, Teredo), which would be where it leads.
 */
final class PublicAddresses {
    private static final List<AddressRange> SPECIAL_V4 =
            ranges(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4");

    /**
     * The only block that is given out; ::1, mapped, NAT64, unique local and the like are outside.
     */
    private static final AddressRange UNICAST_V6 = AddressRange.parse("2000::/3");

    private static final List<AddressRange> SPECIAL_V6 =
            ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        return address instanceof Inet4Address
                ? isInNone(SPECIAL_V4, address)
                : UNICAST_V6.contains(address) && isInNone(SPECIAL_V6, address);
    }

    private static boolean isInNone(List<AddressRange> ranges, InetAddress address) {
        return ranges.stream().noneMatch(range -> range.contains(address));
    }

    private static List<AddressRange> ranges(String... cidrs) {
        return Stream.of(cidrs).map(AddressRange::parse).toList();
    }
}
