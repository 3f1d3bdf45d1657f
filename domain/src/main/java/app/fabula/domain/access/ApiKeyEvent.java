package app.fabula.domain.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to a key. Stored for ever: events are added, never changed. */
public sealed interface ApiKeyEvent {
    KeyId key();

    Instant occurredAt();

    /**
     * @param scopes their codes
     * @param hash of the key's text
     * @param expiresAt null where it never does
     */
    record ApiKeyCreated(
            KeyId key,
            String name,
            List<String> scopes,
            String hash,
            @Nullable Instant expiresAt,
            Instant occurredAt)
            implements ApiKeyEvent {
        public ApiKeyCreated {
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * @param hash of the text that it has from now on
     * @param previousUntil when the text that it had ceases to be accepted; at once, where the one
     *     before it still is
     */
    record ApiKeyRotated(KeyId key, String hash, Instant previousUntil, Instant occurredAt)
            implements ApiKeyEvent {}

    record ApiKeyRevoked(KeyId key, Instant occurredAt) implements ApiKeyEvent {}
}
