package app.fabula.application.access;

import app.fabula.domain.access.ApiKey;
import app.fabula.domain.access.KeyId;
import java.util.Optional;

/** Out-port: one key as the log has it. */
@FunctionalInterface
public interface ApiKeys {
    Optional<ApiKey> get(KeyId id);
}
