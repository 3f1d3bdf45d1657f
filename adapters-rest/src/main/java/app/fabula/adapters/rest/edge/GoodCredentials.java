package app.fabula.adapters.rest.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** What has let somebody in lately, as hashes. To be in here opens nothing. */
final class GoodCredentials {
    private static final int MOST = 10_000;
    private static final Duration LATELY = Duration.ofMinutes(15);

    private final Cache<String, Boolean> hashes =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LATELY).build();

    boolean contains(String credentials) {
        return hashes.getIfPresent(hash(credentials)) != null;
    }

    void add(String credentials) {
        hashes.put(hash(credentials), true);
    }

    void remove(String credentials) {
        hashes.invalidate(hash(credentials));
    }

    private static String hash(String credentials) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(credentials.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
