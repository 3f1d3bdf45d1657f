package app.fabula.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.catalina.util.NetMask;

class NetworkProperties {
    /** The container has the same for itself. */
    @Property
    void it_contains_what_the_container_says_that_it_contains(
            @ForAll("addresses") InetAddress address,
            @ForAll @IntRange(max = 128) int anyLength,
            @ForAll @IntRange(max = 127) int anyBit) {
        var bits = address.getAddress().length * Byte.SIZE;
        var cidr = address.getHostAddress() + "/" + anyLength % (bits + 1);
        var neighbour = flipped(address, anyBit % bits);

        assertThat(Network.parse(cidr).contains(address)).isTrue();
        assertThat(Network.parse(cidr).contains(neighbour))
                .isEqualTo(new NetMask(cidr).matches(neighbour));
    }

    @Property
    void what_it_is_written_as_is_what_it_is_read_from(
            @ForAll("addresses") InetAddress address, @ForAll @IntRange(max = 32) int length) {
        var network = new Network(address, length);

        assertThat(Network.parse(network.toString())).isEqualTo(network);
    }

    /** A host of IPv6 has as many addresses as it likes, and is one caller. */
    @Property
    void the_first_half_of_an_ipv6_address_is_the_caller(
            @ForAll("ipv6") InetAddress address, @ForAll @IntRange(max = 127) int bit) {
        var isSame = Network.ofCaller(address).equals(Network.ofCaller(flipped(address, bit)));

        assertThat(isSame).isEqualTo(bit >= 64);
    }

    @Property
    void every_ipv4_address_is_a_caller_however_it_is_written(
            @ForAll("ipv4") InetAddress address, @ForAll @IntRange(max = 31) int bit) {
        var caller = Network.ofCaller(address);
        var asIpv6 = Network.address("::ffff:" + address.getHostAddress()).orElseThrow();

        assertThat(Network.ofCaller(asIpv6)).isEqualTo(caller);
        assertThat(Network.ofCaller(flipped(address, bit))).isNotEqualTo(caller);
    }

    /** A name would be looked up, and answered by whoever has it. */
    @Property
    void no_name_is_an_address(@ForAll("names") String name) {
        assertThat(Network.address(name)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Network.parse(name));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange('g', 'z').withChars("-.").ofMaxLength(20);
    }

    @Provide
    static Arbitrary<InetAddress> addresses() {
        return Arbitraries.oneOf(ipv4(), ipv6());
    }

    @Provide
    static Arbitrary<InetAddress> ipv4() {
        return Arbitraries.bytes().array(byte[].class).ofSize(4).map(NetworkProperties::address);
    }

    /** Not those that stand for IPv4. */
    @Provide
    static Arbitrary<InetAddress> ipv6() {
        return Arbitraries.bytes()
                .array(byte[].class)
                .ofSize(16)
                .filter(bytes -> bytes[0] != 0)
                .map(NetworkProperties::address);
    }

    private static InetAddress flipped(InetAddress address, int bit) {
        var bytes = Arrays.copyOf(address.getAddress(), address.getAddress().length);
        bytes[bit / Byte.SIZE] ^= (byte) (0x80 >> bit % Byte.SIZE);
        return address(bytes);
    }

    static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
