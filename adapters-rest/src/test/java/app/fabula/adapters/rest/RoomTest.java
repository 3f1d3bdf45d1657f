package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** There is room for two requests, and for two more to wait. */
@Timeout(60)
class RoomTest {
    private static final int PLACES = 2;

    /**
     * More than there are places; with one more, as many as are let in or wait when all come at
     * once.
     */
    private static final int SLOW = 3;

    private static final String HEAD =
            """
            POST /api/v1/stories HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: 1000000\r
            \r
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final OwnServer server =
            new OwnServer(
                    Planted.class,
                    "fabula.max-concurrent-requests=" + PLACES,
                    "fabula.body-time=500ms",
                    "fabula.answer-time=200ms",
                    "server.tomcat.connection-timeout=500ms",
                    "spring.threads.virtual.enabled=true");

    @AfterEach
    void close() {
        server.bean(Planted.Slow.class).end.countDown();
        http.close();
        server.close();
    }

    @Test
    void who_finds_no_room_is_told_so_soon_and_when_to_come_again() {
        var slow = server.bean(Planted.Slow.class);
        var first = occupy(slow);
        var start = System.nanoTime();

        var refused = server.get(API + "/stories");

        Problems.expect(refused, 503, "overloaded");
        assertThat(refused.headers().allValues("Retry-After")).containsExactly("1");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        slow.end.countDown();
        assertThat(first)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        assertThat(server.get(API + "/stories").status()).isEqualTo(200);
    }

    /** Where many ask, most are not even kept waiting: the queue is no longer than the room. */
    @Test
    void of_many_no_more_wait_than_could_be_served_soon() {
        var slow = server.bean(Planted.Slow.class);
        var first = occupy(slow);

        var many = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 50; i++) {
            many.add(ask(API + "/stories"));
        }
        assertThat(many)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(503));

        slow.end.countDown();
        first.forEach(CompletableFuture::join);
        assertThat(server.get(API + "/stories").status()).isEqualTo(200);
    }

    @Test
    void probes_are_always_let_in() {
        var slow = server.bean(Planted.Slow.class);
        occupy(slow);

        // There is none in this module: that it is looked for is enough.
        assertThat(server.get("/actuator/health").status()).isEqualTo(404);
        slow.end.countDown();
    }

    /** More of them than there is room for: while they wait for themselves they take none. */
    @Test
    void who_is_slow_to_say_it_keeps_nobody_waiting_and_is_not_waited_for() throws IOException {
        var dripping = new ArrayList<Socket>();
        for (int i = 0; i < SLOW; i++) {
            var socket = new Socket("localhost", server.port());
            drip(
                    socket,
                    "POST "
                            + API
                            + "/stories HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{");
            dripping.add(socket);
        }
        try {
            while (isOpen(dripping)) {
                assertThat(server.get(API + "/stories").status()).isEqualTo(200);
            }
        } finally {
            for (var socket : dripping) {
                socket.close();
            }
        }
    }

    @Test
    void who_falls_silent_is_not_waited_for() throws IOException {
        for (var begun : List.of("", "POST", HEAD, HEAD + "{")) {
            try (var socket = new Socket("localhost", server.port())) {
                drip(socket, begun);

                var rest = socket.getInputStream().readAllBytes();

                assertThat(new String(rest, StandardCharsets.US_ASCII))
                        .matches("(?s)|HTTP/1.1 40[08] .*");
            }
        }
        assertThat(server.get(API + "/stories").status()).isEqualTo(200);
    }

    /** More of them than there is room for: who does not take an answer takes no place either. */
    @Test
    void who_is_slow_to_take_it_keeps_nobody_waiting_and_is_not_waited_for() throws IOException {
        var idle = new ArrayList<Socket>();
        for (int i = 0; i < SLOW; i++) {
            var socket = new Socket("localhost", server.port());
            drip(socket, "GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            idle.add(socket);
        }
        assertThat(server.get(API + "/stories").status()).isEqualTo(200);

        for (var socket : idle) {
            assertThat(takenSlowly(socket)).isLessThan(Planted.Large.BYTES);
        }
    }

    /**
     * Between two pieces somebody else is served; all of it would take much longer than allowed.
     */
    private long takenSlowly(Socket socket) {
        var taken = 0L;
        try (socket) {
            var piece = new byte[32 << 10];
            for (var count = 0; count >= 0; count = socket.getInputStream().read(piece)) {
                taken += count;
                assertThat(server.get(API + "/stories").status()).isEqualTo(200);
            }
        } catch (IOException cutOff) {
            // As it must be: the answer is not whole.
        }
        return taken;
    }

    private static boolean isOpen(List<Socket> dripping) throws IOException {
        for (var socket : dripping) {
            if (socket.getInputStream().available() > 0) {
                var bytes = socket.getInputStream().readNBytes("HTTP/1.1 408 ".length());
                assertThat(new String(bytes, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 408 ");
                return false;
            }
            drip(socket, " ");
        }
        return true;
    }

    private static void drip(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private List<CompletableFuture<HttpResponse<String>>> occupy(Planted.Slow slow) {
        var first = List.of(ask("/slow"), ask("/slow"));
        slow.arrived.acquireUninterruptibly(PLACES);
        return first;
    }

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        return http.sendAsync(server.request("GET", path).build(), BodyHandlers.ofString());
    }
}
