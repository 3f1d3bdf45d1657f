package app.fabula.adapters.rest.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike. An IPv4 address that is written as one of IPv6 is one of IPv4.
 *
 * @param first all further bits are zero
 * @param length of what they have in common, in bits
 */
public record Network(InetAddress first, int length) {
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    /** What an IPv6 host is given to choose its addresses from (RFC 6177 and RFC 7934). */
    private static final int IPV6_HOST = 64;

    public Network {
        if (length < 0 || length > first.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("longer than an address");
        }
        first = masked(first, length);
    }

    /**
     * @param text as CIDR has it, such as 10.0.0.0/8 or 2001:db8::/32; without a length, of one
     *     address
     * @throws IllegalArgumentException for anything else, host names too
     */
    public static Network parse(String text) {
        var slash = text.indexOf('/');
        var address =
                address(slash < 0 ? text : text.substring(0, slash))
                        .orElseThrow(() -> new IllegalArgumentException("not an address"));
        return slash < 0
                ? new Network(address, address.getAddress().length * Byte.SIZE)
                : new Network(address, Integer.parseInt(text.substring(slash + 1)));
    }

    /** Whom an address stands for, as far as one can tell. */
    static Network ofCaller(InetAddress address) {
        var bits = address.getAddress().length * Byte.SIZE;
        return new Network(address, Math.min(bits, bits == Integer.SIZE ? bits : IPV6_HOST));
    }

    /** Never asks a name server. */
    static Optional<InetAddress> address(String text) {
        if (!text.contains(":") && !IPV4.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        return address.getAddress().length == first.getAddress().length
                && masked(address, length).equals(first);
    }

    @Override
    public String toString() {
        return first.getHostAddress() + "/" + length;
    }

    private static InetAddress masked(InetAddress address, int length) {
        var bytes = address.getAddress();
        var whole = length / Byte.SIZE;
        if (whole < bytes.length) {
            bytes[whole] &= (byte) (0xff00 >> length % Byte.SIZE);
            Arrays.fill(bytes, whole + 1, bytes.length, (byte) 0);
        }
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("as long as it was", e);
        }
    }
}
