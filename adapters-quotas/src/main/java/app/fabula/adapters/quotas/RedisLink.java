package app.fabula.adapters.quotas;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One connection to Redis, which comes back by itself, whether it was lost or never there: nobody
 * waits for it, and what is asked meanwhile fails at once.
 */
final class RedisLink implements AutoCloseable {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration RECONNECT_DELAY = Duration.ofMillis(500);

    private final ClientResources resources =
            ClientResources.builder().reconnectDelay(Delay.constant(RECONNECT_DELAY)).build();
    private final RedisURI address;
    private final RedisClient client;
    private CompletableFuture<StatefulRedisConnection<String, byte[]>> connection;

    /**
     * @param patience for the answer to a command
     */
    RedisLink(String url, Duration patience) {
        address = RedisURI.create(url);
        client = RedisClient.create(resources);
        client.setOptions(
                ClientOptions.builder()
                        .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                        .timeoutOptions(TimeoutOptions.enabled(patience))
                        .socketOptions(
                                SocketOptions.builder().connectTimeout(CONNECT_TIMEOUT).build())
                        .build());
        connection = connect();
    }

    /**
     * @throws IllegalStateException while there is none
     */
    synchronized StatefulRedisConnection<String, byte[]> connection() {
        switch (connection.state()) {
            case SUCCESS -> {
                return connection.resultNow();
            }
            case FAILED, CANCELLED -> connection = connect();
            case RUNNING -> {}
        }
        throw new IllegalStateException("not connected yet");
    }

    private CompletableFuture<StatefulRedisConnection<String, byte[]>> connect() {
        return client.connectAsync(
                        RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE), address)
                .toCompletableFuture();
    }

    @Override
    public void close() {
        client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        resources.shutdown(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
