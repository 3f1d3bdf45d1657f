package app.fabula.bootstrap.outgoing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;

/** Another server, on this machine, that answers as a test wants it. */
final class Neighbour implements AutoCloseable {
    private final HttpServer server;
    private final String scheme;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    final List<String> requests = new CopyOnWriteArrayList<>();

    private Neighbour(String scheme, HttpServer server, HttpHandler handler) {
        this.scheme = scheme;
        this.server = server;
        server.setExecutor(threads);
        server.createContext(
                "/",
                exchange -> {
                    requests.add(
                            exchange.getRequestURI()
                                    + " "
                                    + exchange.getRequestHeaders().entrySet());
                    handler.handle(exchange);
                });
        server.start();
    }

    static Neighbour answering(HttpHandler handler) throws IOException {
        return new Neighbour("http", HttpServer.create(anyPort(), 0), handler);
    }

    static Neighbour secured(SSLContext context, HttpHandler handler) throws IOException {
        var server = HttpsServer.create(anyPort(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new Neighbour("https", server, handler);
    }

    static void say(HttpExchange exchange, String text) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static void redirect(HttpExchange exchange, Object location) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Location", location.toString());
            exchange.sendResponseHeaders(302, -1);
        }
    }

    /** A byte now and then, until somebody has enough. */
    void drip(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            while (!isClosingWithin(20)) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
            }
        }
    }

    void saysNothing(HttpExchange exchange) throws IOException {
        try (exchange) {
            while (!isClosingWithin(1_000)) {
                // Still nothing.
            }
        }
    }

    private boolean isClosingWithin(int milliseconds) {
        try {
            return closing.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    URI at(String host) {
        return URI.create(scheme + "://" + host + ":" + server.getAddress().getPort() + "/");
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
