package app.fabula.bootstrap.outgoing;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, on a connection of its own: it goes to the addresses that were looked
 * at and to no others, whatever the name leads to by now.
 */
final class PinnedHop implements Hop {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Http1Config HEADERS =
            Http1Config.custom().setMaxLineLength(8_192).setMaxHeaderCount(100).build();

    private final Lookup<TlsSocketStrategy> tls;
    private final OutgoingLimits limits;

    PinnedHop(TlsSocketStrategy tls, OutgoingLimits limits) {
        this.tls = RegistryBuilder.<TlsSocketStrategy>create().register("https", tls).build();
        this.limits = limits;
    }

    @Override
    public Arrival to(Destination destination, OutgoingRequest request) throws IOException {
        try (var http = client(destination)) {
            return http.execute(request.to(destination.uri()), this::read);
        }
    }

    private CloseableHttpClient client(Destination destination) {
        var connections =
                BasicHttpClientConnectionManager.create(
                        null,
                        new Pinned(destination),
                        tls,
                        ManagedHttpClientConnectionFactory.builder().http1Config(HEADERS).build());
        connections.setConnectionConfig(
                ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connecting()))
                        .build());
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setUserAgent("Fabula")
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    private Arrival read(ClassicHttpResponse response) throws IOException {
        var body = body(response);
        var answer =
                OutgoingAnswer.of(
                        response.getCode(),
                        value(response.getFirstHeader(HttpHeaders.CONTENT_TYPE)).orElse(""),
                        body);
        return new Arrival(
                answer,
                REDIRECTS.contains(response.getCode())
                        ? value(response.getFirstHeader(HttpHeaders.LOCATION))
                        : Optional.empty());
    }

    private byte[] body(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        var body = response.getEntity().getContent().readNBytes(limits.bytes() + 1);
        if (body.length > limits.bytes()) {
            throw new OutgoingFailure("An answer is larger than " + limits.bytes() + " bytes");
        }
        return body;
    }

    private static Optional<String> value(@Nullable Header header) {
        return Optional.ofNullable(header).map(Header::getValue);
    }

    /** Knows the addresses of one destination, and asks nobody. */
    private record Pinned(Destination destination) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) {
            return destination.addresses().toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
