package app.fabula.bootstrap.outgoing;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * Addresses that begin alike, as CIDR writes them.
 *
 * @param bits how many of the first bits are the same
 */
record AddressRange(InetAddress base, int bits) {
    /**
     * @param cidr such as {@code 10.0.0.0/8}, or one address
     * @throws IllegalArgumentException where it is neither
     */
    static AddressRange parse(String cidr) {
        var slash = cidr.indexOf('/');
        var base = InetAddress.ofLiteral(slash < 0 ? cidr : cidr.substring(0, slash));
        var most = length(base);
        var bits = slash < 0 ? most : Integer.parseInt(cidr.substring(slash + 1));
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException("no prefix of %d bits: %s".formatted(most, cidr));
        }
        return new AddressRange(base, bits);
    }

    boolean contains(InetAddress address) {
        return length(address) == length(base)
                && number(address).xor(number(base)).bitLength() <= length(base) - bits;
    }

    @Override
    public String toString() {
        return base.getHostAddress() + "/" + bits;
    }

    private static int length(InetAddress address) {
        return address.getAddress().length * Byte.SIZE;
    }

    private static BigInteger number(InetAddress address) {
        return new BigInteger(1, address.getAddress());
    }
}
