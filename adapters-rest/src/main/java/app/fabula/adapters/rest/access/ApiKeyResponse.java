package app.fabula.adapters.rest.access;

import app.fabula.domain.access.ApiKey;
import app.fabula.domain.access.KeyId;
import app.fabula.domain.access.Scope;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key without its text.
 *
 * @param expiresAt left out where it never does
 * @param revokedAt left out where it was not
 * @param lastUsedAt to a minute; left out where it never was, or in the answer to a change
 * @param texts that it has had last, the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiKeyResponse(
        String id,
        String name,
        List<String> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        List<TextResponse> texts) {

    /**
     * @param until from when on it is refused; left out for the one that lives as long as the key
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TextResponse(Instant since, @Nullable Instant until) {}

    static ApiKeyResponse of(KeyId id, ApiKey key) {
        return of(id, key, null);
    }

    static ApiKeyResponse of(KeyId id, ApiKey key, @Nullable Instant lastUsedAt) {
        return new ApiKeyResponse(
                id.value(),
                key.name(),
                key.scopes().stream().map(Scope::code).sorted().toList(),
                key.createdAt(),
                key.expiresAt().orElse(null),
                key.revokedAt().orElse(null),
                lastUsedAt,
                key.secrets().stream()
                        .map(text -> new TextResponse(text.since(), text.until().orElse(null)))
                        .toList());
    }
}
