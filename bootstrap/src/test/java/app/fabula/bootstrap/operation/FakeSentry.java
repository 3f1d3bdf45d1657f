package app.fabula.bootstrap.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes envelopes as Sentry does: a line of JSON, then items, each of a line of JSON and a payload
 * (develop.sentry.dev, Envelopes). It can be made to hang, to refuse and to redirect.
 */
public final class FakeSentry implements AutoCloseable {
    private static final String ENVELOPES = "/api/42/envelope/";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpServer server;
    private final BlockingQueue<String> envelopes = new LinkedBlockingQueue<>();
    private final CountDownLatch gate;
    private final int status;
    private final Optional<String> location;

    private FakeSentry(CountDownLatch gate, int status, Optional<String> location) {
        this.gate = gate;
        this.status = status;
        this.location = location;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(ENVELOPES, this::take);
        server.start();
    }

    public static FakeSentry listening() {
        return new FakeSentry(new CountDownLatch(0), 200, Optional.empty());
    }

    /** Takes connections, and answers nobody before it is closed. */
    static FakeSentry hanging() {
        return new FakeSentry(new CountDownLatch(1), 200, Optional.empty());
    }

    /** Reads what comes, and does not want it. */
    static FakeSentry refusing(int status) {
        return new FakeSentry(new CountDownLatch(0), status, Optional.empty());
    }

    /** Has others send it there, with the method and the body. */
    static FakeSentry redirectingTo(FakeSentry other) {
        var location = other.dsn().replace("public-key@", "").replace("/42", ENVELOPES);
        return new FakeSentry(new CountDownLatch(0), 307, Optional.of(location));
    }

    public String dsn() {
        return "http://public-key@127.0.0.1:%d/42".formatted(server.getAddress().getPort());
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange;
                var body = new GZIPInputStream(exchange.getRequestBody())) {
            gate.await();
            envelopes.add(
                    exchange.getRequestHeaders().entrySet() + "\n" + text(body.readAllBytes()));
            location.ifPresent(it -> exchange.getResponseHeaders().add("Location", it));
            exchange.sendResponseHeaders(status, 2);
            exchange.getResponseBody().write("{}".getBytes(UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    /** All that came with the next one, its headers in front. */
    public String nextEnvelope() throws InterruptedException {
        var next = envelopes.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (next == null) {
            throw new AssertionError("nothing was reported");
        }
        return next;
    }

    public int waiting() {
        return envelopes.size();
    }

    /** The events of an envelope. */
    public static List<JsonNode> events(String envelope) {
        var lines = envelope.lines().toList();
        var events = new ArrayList<JsonNode>();
        // The headers of HTTP, those of the envelope, then pairs.
        for (var at = 2; at + 1 < lines.size(); at += 2) {
            var header = JsonMapper.shared().readTree(lines.get(at));
            if (header.path("type").asString().equals("event")) {
                events.add(JsonMapper.shared().readTree(lines.get(at + 1)));
            }
        }
        return events;
    }

    @Override
    public void close() {
        gate.countDown();
        server.stop(0);
    }
}
