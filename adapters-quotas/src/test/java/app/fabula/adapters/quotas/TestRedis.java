package app.fabula.adapters.quotas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/** A real Redis, to be killed and started again at the same place. */
final class TestRedis implements AutoCloseable {
    private final int port = freePort();
    private RedisServer server = start();

    String url() {
        return "redis://:sesame@127.0.0.1:" + port;
    }

    void kill() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void revive() {
        server = start();
    }

    @Override
    public void close() {
        kill();
    }

    private RedisServer start() {
        try {
            var started =
                    RedisServer.newRedisServer()
                            .port(port)
                            .bind("127.0.0.1")
                            .setting("requirepass sesame")
                            .setting("save \"\"")
                            .onShutdownForceStop(true)
                            .build();
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
