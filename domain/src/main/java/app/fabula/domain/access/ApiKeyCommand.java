package app.fabula.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What may be done to a key. Its text is never part of it, only the hash. */
public sealed interface ApiKeyCommand {
    KeyId key();

    record CreateKey(
            KeyId key,
            String name,
            Set<Scope> scopes,
            Optional<Instant> expiresAt,
            String hash,
            Instant at)
            implements ApiKeyCommand {}

    /**
     * @param overlap how long the text that it has now is accepted beside the new one
     */
    record RotateKey(KeyId key, String hash, Duration overlap, Instant at)
            implements ApiKeyCommand {}

    record RevokeKey(KeyId key, Instant at) implements ApiKeyCommand {}
}
