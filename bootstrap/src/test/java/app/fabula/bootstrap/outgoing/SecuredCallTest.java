package app.fabula.bootstrap.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address is ours, and the certificate still that of the name. */
class SecuredCallTest {
    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir Path folder;

    @Test
    void the_certificate_has_to_be_that_of_the_name() throws Exception {
        var context = context(certificateOf("story.example"));
        var client =
                new OutgoingClient(
                        new Border(
                                PrivateDestinations.parse("story.example,other.example"),
                                _ -> new InetAddress[] {InetAddress.getLoopbackAddress()}),
                        new PinnedHop(
                                new DefaultClientTlsStrategy(context), OutgoingLimits.DEFAULT),
                        OutgoingLimits.DEFAULT);
        try (var server = Neighbour.secured(context, it -> Neighbour.say(it, "hello"))) {
            assertThat(client.get(server.at("story.example")).body()).isEqualTo("hello");
            assertThatThrownBy(() -> client.get(server.at("other.example")))
                    .rootCause()
                    .hasMessageContaining("other.example");
            assertThat(server.requests).hasSize(1);
        }
    }

    @Test
    void nobody_vouches_for_a_certificate_of_ones_own() throws Exception {
        var context = context(certificateOf("story.example"));
        var client =
                new OutgoingClient(
                        new Border(
                                PrivateDestinations.parse("story.example"),
                                _ -> new InetAddress[] {InetAddress.getLoopbackAddress()}),
                        new PinnedHop(
                                DefaultClientTlsStrategy.createDefault(), OutgoingLimits.DEFAULT),
                        OutgoingLimits.DEFAULT);
        try (var server = Neighbour.secured(context, it -> Neighbour.say(it, "hello"))) {
            assertThatThrownBy(() -> client.get(server.at("story.example")))
                    .hasMessageContaining("does not answer");
            assertThat(server.requests).isEmpty();
        }
    }

    private KeyStore certificateOf(String host)
            throws IOException, InterruptedException, GeneralSecurityException {
        var file = folder.resolve("keys");
        var made =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "server",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=" + host,
                                "-ext",
                                "SAN=dns:" + host,
                                "-keystore",
                                file.toString(),
                                "-storepass",
                                new String(PASSWORD))
                        .redirectErrorStream(true)
                        .start();
        assertThat(made.waitFor())
                .as(new String(made.getInputStream().readAllBytes(), UTF_8))
                .isZero();
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    /** That trusts the certificate, too. */
    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
