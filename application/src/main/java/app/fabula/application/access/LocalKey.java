package app.fabula.application.access;

import app.fabula.domain.access.KeyText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * The key of the command line: drawn at each start, and kept in a file that only the instance's
 * owner can read.
 */
public record LocalKey(KeyText text) implements Callers {
    /** No settings can name it: it is for no servers but the one that has drawn it. */
    public static final String ENVIRONMENT = "local";

    @Override
    public Optional<Caller> of(String key) {
        return MessageDigest.isEqual(bytes(key), bytes(text.text()))
                ? Optional.of(Caller.local())
                : Optional.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
