package app.fabula.bootstrap.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class OutgoingClientTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final InetAddress PUBLIC = InetAddress.ofLiteral("93.184.215.14");
    private static final InetAddress WITHIN = InetAddress.ofLiteral("10.0.0.7");
    private static final OutgoingLimits LIMITS =
            new OutgoingLimits(Duration.ofSeconds(2), Duration.ofSeconds(10), 1_000, 3);

    private final Queue<AutoCloseable> opened = new ArrayDeque<>();

    @AfterEach
    void close() throws Exception {
        for (var server : opened) {
            server.close();
        }
    }

    @Test
    void what_is_configured_is_asked_and_its_answer_given() throws IOException {
        var neighbour = answering(exchange -> Neighbour.say(exchange, "{\"ä\":1}"));

        assertThat(allowed("story.example", name -> here()).get(neighbour.at("story.example")))
                .isEqualTo(new OutgoingAnswer(200, "application/json", "{\"ä\":1}"));
        assertThat(neighbour.requests)
                .singleElement()
                .asString()
                .contains("Host=[story.example:")
                .contains("User-agent=[Fabula]")
                .doesNotContain("Authorization", "Cookie", "Accept-encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0/",
                "https://localhost/",
                "https://[::1]/",
                "https://[::]/",
                "https://10.0.0.1/",
                "https://100.64.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://[fe80::1]/",
                "https://[fd00:ec2::254]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[::10.0.0.1]/",
                "https://[64:ff9b::a00:1]/",
                "https://[2002:a00:1::1]/",
                "https://[ff02::1]/"
            })
    void what_is_not_public_is_not_called(String uri) {
        refuses(uri, "is not at a public address");
    }

    @ParameterizedTest
    @CsvSource({
        "http://93.184.215.14/, Only https is called",
        "ftp://93.184.215.14/, Only https is called",
        "file:///etc/passwd, Only https is called",
        "jar:file:///x.jar!/y, Only https is called",
        "//93.184.215.14/, Only https is called",
        "https://[fe80::1%25nowhere]/, There is no host [fe80::1%25nowhere]",
        "https://127.1/, There is no host in the address",
        "https:/path, There is no host in the address",
        "https://me:secret@93.184.215.14/, Credentials do not belong into an address",
        "https://me@93.184.215.14/, Credentials do not belong into an address",
        "https://me@127.0.0.1/, Credentials do not belong into an address"
    })
    void what_is_no_plain_https_is_not_called(String uri, String reason) {
        refuses(uri, reason);
    }

    @Test
    void one_private_address_among_public_ones_is_one_too_many() {
        var client = client(PrivateDestinations.NONE, name -> new InetAddress[] {PUBLIC, WITHIN});

        assertThatThrownBy(() -> client.get(URI.create("https://story.example/")))
                .hasMessageContaining("is not at a public address");
    }

    /** The name leads elsewhere as soon as it was looked at. */
    @Test
    void what_was_checked_is_what_is_connected_to() throws IOException {
        var neighbour = answering(exchange -> Neighbour.say(exchange, "checked"));
        var answers = new ConcurrentLinkedQueue<>(List.of(HERE, WITHIN));
        var client =
                client(
                        PrivateDestinations.parse(HERE.getHostAddress()),
                        name -> new InetAddress[] {answers.remove()});
        var address = neighbour.at("story.example");

        assertThat(client.get(address).body()).isEqualTo("checked");
        assertThat(answers).as("asked once").containsExactly(WITHIN);
        assertThatThrownBy(() -> client.get(address)).hasMessageContaining("Only https is called");
    }

    @Test
    void a_redirect_is_followed() throws IOException {
        var neighbour =
                answering(exchange -> {
                    if (exchange.getRequestURI().getPath().equals("/keys")) {
                        Neighbour.say(exchange, "found");
                    } else {
                        Neighbour.redirect(exchange, "keys");
                    }
                });

        assertThat(allowed("here", name -> here()).get(neighbour.at("here")).body())
                .isEqualTo("found");
    }

    @Test
    void a_redirect_is_looked_at_like_any_address() throws IOException {
        var within = answering(exchange -> Neighbour.say(exchange, "secret"));
        var neighbour = answering(exchange -> Neighbour.redirect(exchange, within.at("127.0.0.1")));
        var client = allowed("here", name -> here());

        assertThatThrownBy(() -> client.get(neighbour.at("here")))
                .hasMessageContaining("Only https is called");
        assertThat(neighbour.requests).hasSize(1);
        assertThat(within.requests).isEmpty();
    }

    @Test
    void no_redirect_leads_from_the_internet_to_what_is_configured() {
        Hop redirecting =
                (destination, _) -> {
                    assertThat(destination.addresses()).containsExactly(PUBLIC);
                    return new Arrival(
                            new OutgoingAnswer(302, "", ""), Optional.of("http://keycloak/"));
                };
        var border =
                new Border(
                        PrivateDestinations.parse("keycloak"),
                        name -> new InetAddress[] {name.equals("keycloak") ? WITHIN : PUBLIC});

        assertThatThrownBy(() ->
                        new OutgoingClient(border, redirecting, LIMITS)
                                .get(URI.create("https://story.example/")))
                .hasMessageContaining("from the internet to within");
    }

    @Test
    void a_redirect_that_is_no_address_is_a_failure() throws IOException {
        var neighbour = answering(exchange -> Neighbour.redirect(exchange, "http://[nonsense"));

        assertThatThrownBy(() -> allowed("here", name -> here()).get(neighbour.at("here")))
                .isInstanceOf(OutgoingFailure.class);
    }

    @Test
    void redirects_end() throws IOException {
        var neighbour = answering(exchange -> Neighbour.redirect(exchange, "/again"));

        assertThatThrownBy(() -> allowed("here", name -> here()).get(neighbour.at("here")))
                .hasMessageContaining("redirects too often");
        assertThat(neighbour.requests).hasSize(1 + LIMITS.redirects());
    }

    @Test
    void what_is_told_arrives_as_it_is() throws IOException {
        var told = new ConcurrentLinkedQueue<String>();
        var neighbour =
                answering(exchange -> {
                    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                    told.add(exchange.getRequestMethod() + " " + body);
                    Neighbour.say(exchange, "thanks");
                });

        var answer = tell(allowed("here", name -> here()), neighbour.at("here"));

        assertThat(answer.body()).isEqualTo("thanks");
        assertThat(told).containsExactly("POST ä");
        assertThat(neighbour.requests)
                .singleElement()
                .asString()
                .contains("Content-type=[text/plain]", "X-key=[key]", "User-agent=[Fabula]");
    }

    @Test
    void what_is_told_is_not_told_where_a_redirect_leads() throws IOException {
        var other = answering(exchange -> Neighbour.say(exchange, "thanks"));
        var neighbour = answering(exchange -> Neighbour.redirect(exchange, other.at("here")));

        var answer = tell(allowed("here", name -> here()), neighbour.at("here"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(other.requests).isEmpty();
    }

    @Test
    void what_is_not_public_is_not_told_either() throws IOException {
        var neighbour = answering(exchange -> Neighbour.say(exchange, "thanks"));
        var client = new OutgoingClient(PrivateDestinations.NONE);

        assertThatThrownBy(() -> tell(client, neighbour.at("127.0.0.1")))
                .hasMessageContaining("Only https is called");
        assertThatThrownBy(() -> tell(client, URI.create("https://127.0.0.1/")))
                .hasMessageContaining("is not at a public address");
        assertThat(neighbour.requests).isEmpty();
    }

    private static OutgoingAnswer tell(OutgoingClient client, URI uri) throws OutgoingFailure {
        var headers = Map.of("Content-Type", "text/plain", "X-Key", "key");
        return client.post(uri, headers, "ä".getBytes(UTF_8));
    }

    @Test
    void an_answer_is_as_large_as_allowed_and_no_larger() throws IOException {
        var client = allowed("here", name -> here());
        var most = answering(exchange -> Neighbour.say(exchange, "x".repeat(LIMITS.bytes())));
        var more = answering(exchange -> Neighbour.say(exchange, "x".repeat(LIMITS.bytes() + 1)));

        assertThat(client.get(most.at("here")).body()).hasSize(LIMITS.bytes());
        assertThatThrownBy(() -> client.get(more.at("here")))
                .hasMessageContaining("larger than 1000 bytes");
    }

    @Test
    void headers_are_bounded_too() throws IOException {
        var neighbour =
                answering(exchange -> {
                    exchange.getResponseHeaders().add("X-Long", "x".repeat(10_000));
                    Neighbour.say(exchange, "");
                });

        assertThatThrownBy(() -> allowed("here", name -> here()).get(neighbour.at("here")))
                .hasMessageContaining("does not answer");
    }

    @Test
    void a_body_that_drips_is_not_waited_for() throws IOException {
        var neighbour = new Neighbour[1];
        neighbour[0] = answering(exchange -> neighbour[0].drip(exchange));

        takesTooLong(neighbour[0]);
    }

    @Test
    void an_answer_that_does_not_come_is_not_waited_for() throws IOException {
        var neighbour = new Neighbour[1];
        neighbour[0] = answering(exchange -> neighbour[0].saysNothing(exchange));

        takesTooLong(neighbour[0]);
    }

    @Test
    void no_proxy_comes_in_between() throws IOException {
        var before = ProxySelector.getDefault();
        var asked = new ConcurrentLinkedQueue<URI>();
        ProxySelector.setDefault(new Noting(asked));
        try {
            var neighbour = answering(exchange -> Neighbour.say(exchange, "direct"));
            assertThat(allowed("here", name -> here()).get(neighbour.at("here")).body())
                    .isEqualTo("direct");
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked).filteredOn(uri -> uri.getScheme().startsWith("http")).isEmpty();
    }

    private static final class Noting extends ProxySelector {
        private final Queue<URI> asked;

        Noting(Queue<URI> asked) {
            this.asked = asked;
        }

        @Override
        public List<Proxy> select(URI uri) {
            asked.add(uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    }

    private void takesTooLong(Neighbour neighbour) {
        var impatient =
                new OutgoingLimits(Duration.ofSeconds(2), Duration.ofMillis(300), 1_000_000, 3);
        var client =
                new OutgoingClient(
                        new Border(PrivateDestinations.parse("here"), name -> here()),
                        new PinnedHop(DefaultClientTlsStrategy.createDefault(), impatient),
                        impatient);

        assertThatThrownBy(() -> client.get(neighbour.at("here")))
                .hasMessageContaining("takes too long");
        assertThat(neighbour.requests).hasSize(1);
    }

    private static void refuses(String uri, String reason) {
        assertThatThrownBy(() -> new OutgoingClient(PrivateDestinations.NONE).get(URI.create(uri)))
                .isInstanceOf(OutgoingFailure.class)
                .hasMessageContaining(reason);
    }

    private Neighbour answering(HttpHandler handler) throws IOException {
        var neighbour = Neighbour.answering(handler);
        opened.add(neighbour);
        return neighbour;
    }

    private static OutgoingClient allowed(String host, Names names) {
        return client(PrivateDestinations.parse(host), names);
    }

    private static OutgoingClient client(PrivateDestinations allowed, Names names) {
        return new OutgoingClient(
                new Border(allowed, names),
                new PinnedHop(DefaultClientTlsStrategy.createDefault(), LIMITS),
                LIMITS);
    }

    private static InetAddress[] here() {
        return new InetAddress[] {HERE};
    }
}
