package app.fabula.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.rest.edge.TrustedProxies.Client;
import java.net.InetAddress;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written before a trusted proxy writes something changes nothing. */
class ForwardingProperties {
    private static final InetAddress PROXY = InetAddress.ofLiteral("10.0.0.1");
    private static final TrustedProxies TRUSTED =
            new TrustedProxies(List.of(Network.parse("10.0.0.0/8"), Network.parse("fd00::/8")));

    @Property
    void from_anybody_else_nothing_counts(
            @ForAll("strangers") InetAddress stranger, @ForAll("lies") String lie) {
        var hops = Hop.ofList(List.of(lie), true);

        assertThat(TRUSTED.client(stranger, false, hops)).isEqualTo(new Client(stranger, false));
    }

    @Property
    void the_nearest_that_is_no_proxy_is_the_client(
            @ForAll("strangers") InetAddress client,
            @ForAll("lies") String lie,
            @ForAll("proxies") List<InetAddress> between) {
        var list = new StringBuilder(lie + ", " + client.getHostAddress());
        between.forEach(proxy -> list.append(",").append(proxy.getHostAddress()));

        assertThat(TRUSTED.client(PROXY, true, Hop.ofList(List.of(list.toString()), true)))
                .isEqualTo(new Client(client, true));
    }

    /** In one field or in several, with a port or without. */
    @Property
    void so_it_is_where_the_standard_field_is_used(
            @ForAll("strangers") InetAddress client,
            @ForAll("quotableLies") String lie,
            @ForAll boolean isSecure,
            @ForAll boolean hasPort) {
        var node =
                client.getAddress().length == 4
                        ? client.getHostAddress()
                        : "[" + client.getHostAddress() + "]";
        var field =
                "proto=%s; For=\"%s%s\";by=_hidden"
                        .formatted(isSecure ? "HTTPS" : "http", node, hasPort ? ":4711" : "");
        var expected = new Client(client, isSecure);

        assertThat(
                        TRUSTED.client(
                                PROXY,
                                false,
                                Hop.ofForwarded(List.of("for=\"" + lie + "\", " + field))))
                .isEqualTo(expected);
        assertThat(
                        TRUSTED.client(
                                PROXY,
                                false,
                                Hop.ofForwarded(
                                        List.of("for=" + lie.replaceAll("[\"\\\\]", ""), field))))
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<InetAddress> strangers() {
        return NetworkProperties.addresses().filter(address -> !TRUSTED.isTrusted(address));
    }

    @Provide
    Arbitrary<List<InetAddress>> proxies() {
        return NetworkProperties.addresses()
                .map(address -> {
                    var bytes = address.getAddress();
                    bytes[0] = (byte) (bytes.length == 4 ? 10 : 0xfd);
                    return NetworkProperties.address(bytes);
                })
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> lies() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(40),
                NetworkProperties.addresses().map(InetAddress::getHostAddress));
    }

    /** As a client must write it to stay within its own quotation. */
    @Provide
    Arbitrary<String> quotableLies() {
        return lies().map(lie -> lie.replaceAll("([\"\\\\])", "\\\\$1"));
    }
}
