package app.fabula.application.access;

import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.access.ApiKey;
import app.fabula.domain.access.KeyId;
import java.time.Instant;
import java.util.Optional;

/** In-port: all keys of services that were ever made. */
@FunctionalInterface
public interface ListKeys {
    /**
     * @param lastUsedAt empty where it never was
     */
    record Listed(KeyId id, ApiKey key, Optional<Instant> lastUsedAt) {}

    /**
     * The newest first.
     *
     * @throws UnreadableCursor for one that was not given out for keys
     */
    Shown<Slice<Listed>> list(int limit, Optional<String> cursor);
}
