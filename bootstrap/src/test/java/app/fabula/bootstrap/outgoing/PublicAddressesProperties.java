package app.fabula.bootstrap.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Held against the JDK's own idea of addresses, and against ranges reckoned in another way. */
class PublicAddressesProperties {
    @Property
    void nothing_that_the_jdk_calls_local_is_public(@ForAll("addresses") InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            assertThat(PublicAddresses.contain(address)).isFalse();
        }
    }

    @Property
    void no_address_carries_another(@ForAll("v4") InetAddress within) throws Exception {
        var four = within.getAddress();
        assertThat(PublicAddresses.contain(v6("64ff9b0000000000", "00000000", four))).isFalse();
        assertThat(PublicAddresses.contain(v6("0000000000000000", "00000000", four))).isFalse();
        assertThat(PublicAddresses.contain(v6("20010000", "0123456789abcdef", four))).isFalse();
        assertThat(PublicAddresses.contain(sixToFour(four))).isFalse();
        assertThat(PublicAddresses.contain(mapped(four)))
                .isEqualTo(PublicAddresses.contain(within));
    }

    @Property
    void a_range_has_all_from_its_first_to_its_last(
            @ForAll("addresses") InetAddress base, @ForAll("addresses") InetAddress other) {
        var length = base.getAddress().length * 8;
        for (int bits = 0; bits <= length; bits++) {
            var first = number(base).shiftRight(length - bits).shiftLeft(length - bits);
            var last = first.add(BigInteger.ONE.shiftLeft(length - bits)).subtract(BigInteger.ONE);
            var expected =
                    other.getAddress().length == base.getAddress().length
                            && number(other).compareTo(first) >= 0
                            && number(other).compareTo(last) <= 0;
            var range = AddressRange.parse(base.getHostAddress() + "/" + bits);
            assertThat(range.contains(other)).isEqualTo(expected);
            assertThat(range.contains(base)).isTrue();
        }
    }

    /** Of IPv4, at both ends of each block of IANA's registry, by number. */
    @Property(tries = 20_000)
    void what_is_public_of_ipv4(@ForAll("v4") InetAddress address) {
        var b = address.getAddress();
        int first = b[0] & 255;
        int second = b[1] & 255;
        int third = b[2] & 255;
        var isSpecial =
                first == 0
                        || first == 10
                        || first == 127
                        || first >= 224
                        || (first == 100 && second >= 64 && second < 128)
                        || (first == 169 && second == 254)
                        || (first == 172 && second >= 16 && second < 32)
                        || (first == 192 && second == 168)
                        || (first == 192 && second == 0 && (third == 0 || third == 2))
                        || (first == 192 && second == 88 && third == 99)
                        || (first == 198 && (second == 18 || second == 19))
                        || (first == 198 && second == 51 && third == 100)
                        || (first == 203 && second == 0 && third == 113);
        assertThat(PublicAddresses.contain(address)).isEqualTo(!isSpecial);
    }

    @Provide
    Arbitrary<InetAddress> addresses() {
        return Arbitraries.oneOf(v4(), v6());
    }

    /** Often one that is special, or next to it. */
    @Provide
    Arbitrary<InetAddress> v4() {
        var telling =
                Arbitraries.of(0, 1, 2, 9, 10, 11, 15, 16, 17, 18, 19, 20, 31, 32, 51, 63, 64, 88)
                        .map(Integer::byteValue);
        var more =
                Arbitraries.of(
                                99, 100, 113, 126, 127, 128, 168, 169, 172, 192, 198, 203, 223, 224,
                                239, 240, 254, 255)
                        .map(Integer::byteValue);
        return Arbitraries.oneOf(telling, more, Arbitraries.bytes())
                .array(byte[].class)
                .ofSize(4)
                .map(PublicAddressesProperties::address);
    }

    private static Arbitrary<InetAddress> v6() {
        var first =
                Arbitraries.of(0, 0x20, 0x3f, 0x64, 0xfc, 0xfd, 0xfe, 0xff).map(Integer::byteValue);
        return Arbitraries.oneOf(first, Arbitraries.bytes())
                .array(byte[].class)
                .ofSize(16)
                .map(PublicAddressesProperties::address);
    }

    private static InetAddress v6(String start, String middle, byte[] four)
            throws UnknownHostException {
        var text = start + middle;
        var bytes = new byte[16];
        var prefix = java.util.HexFormat.of().parseHex(text);
        System.arraycopy(prefix, 0, bytes, 0, prefix.length);
        System.arraycopy(four, 0, bytes, 12, 4);
        return InetAddress.getByAddress(bytes);
    }

    private static InetAddress sixToFour(byte[] four) throws UnknownHostException {
        var bytes = new byte[16];
        bytes[0] = 0x20;
        bytes[1] = 0x02;
        System.arraycopy(four, 0, bytes, 2, 4);
        return InetAddress.getByAddress(bytes);
    }

    private static InetAddress mapped(byte[] four) throws UnknownHostException {
        var bytes = new byte[16];
        bytes[10] = -1;
        bytes[11] = -1;
        System.arraycopy(four, 0, bytes, 12, 4);
        return InetAddress.getByAddress(bytes);
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static BigInteger number(InetAddress address) {
        return new BigInteger(1, address.getAddress());
    }
}
