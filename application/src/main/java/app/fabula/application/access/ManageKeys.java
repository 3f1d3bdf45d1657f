package app.fabula.application.access;

import app.fabula.domain.access.ApiKey;
import app.fabula.domain.access.KeyId;
import app.fabula.domain.access.KeyText;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** In-port: makes keys of services, and changes them. */
public interface ManageKeys {
    /**
     * @param text that nobody will see again
     */
    record Issued(KeyText text, ApiKey key, long position) {}

    record Revoked(KeyId id, ApiKey key, long position) {}

    /**
     * @throws Refusal {@code api-key-expired}; {@code shown-once} where the request comes again
     */
    Issued create(String name, Set<Scope> scopes, Optional<Instant> expiresAt);

    /**
     * @param overlap how long the present text stays accepted
     * @throws Refusal {@code unknown-api-key}, {@code api-key-revoked}, {@code api-key-expired};
     *     {@code shown-once} where the request comes again
     */
    Issued rotate(KeyId id, Duration overlap);

    /**
     * To revoke it again changes nothing.
     *
     * @throws Refusal {@code unknown-api-key}
     */
    Revoked revoke(KeyId id);
}
