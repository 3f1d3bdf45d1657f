package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

/** Two instances behind a proxy count together, as long as their Redis is there. */
class SharedQuotasIT {
    private static final Instant NOW = Instant.parse("2026-03-15T20:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger addresses = new AtomicInteger();

    @Test
    void what_one_grants_the_other_misses_and_without_redis_each_grants_its_own()
            throws IOException, InterruptedException {
        var redis = redis(freePort());
        redis.start();
        try (var one =
                        RunningFabula.with(
                                NOW,
                                "fabula.redis-url=redis://127.0.0.1:" + redis.ports().getFirst(),
                                "fabula.trusted-proxies=127.0.0.1",
                                "fabula.limit.anonymous=4/3600");
                var two = one.beside()) {
            awaitTogether(one, two);

            redis.stop();
            var alone = address();
            for (var instance : new RunningFabula[] {one, two}) {
                for (int times = 0; times < 4; times++) {
                    assertThat(ask(instance, alone).statusCode()).isLessThan(500).isNotEqualTo(429);
                }
                var refused = ask(instance, alone);
                assertThat(refused.statusCode()).isEqualTo(429);
                assertThat(refused.headers().firstValue("Retry-After")).contains("900");
            }

            redis = redis(redis.ports().getFirst());
            redis.start();
            awaitTogether(one, two);
        } finally {
            redis.stop();
        }
    }

    /** By an address that is new each time, since time stands still and nothing comes back. */
    private void awaitTogether(RunningFabula one, RunningFabula two)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        String left;
        do {
            assertThat(System.nanoTime()).isLessThan(end);
            var stranger = address();
            ask(one, stranger);
            left = ask(two, stranger).headers().firstValue("RateLimit").orElseThrow();
        } while (!left.startsWith("\"anonymous\";r=2;"));
    }

    private String address() {
        return "2001:db8:0:%x::1".formatted(addresses.incrementAndGet());
    }

    /** Whatever it answers: what counts is that it was counted. */
    private HttpResponse<String> ask(RunningFabula instance, String address)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(instance.api().base() + "/stories"))
                        .timeout(Duration.ofSeconds(5))
                        .header("X-Forwarded-For", address);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static RedisServer redis(int port) throws IOException {
        return RedisServer.newRedisServer()
                .port(port)
                .bind("127.0.0.1")
                .setting("save \"\"")
                .onShutdownForceStop(true)
                .build();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
