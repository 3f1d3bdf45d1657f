package app.fabula.adapters.rest.access;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.domain.access.ApiKey;
import app.fabula.domain.access.KeyId;
import app.fabula.domain.access.Scope;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
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
        @Line(max = KeyId.LENGTH) String id,
        @Line(max = 100) String name,
        @Size(max = 20) List<@Line(max = 50) String> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        @Size(max = 2) List<TextResponse> texts) {

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
