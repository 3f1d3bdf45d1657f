package app.fabula.domain.access;

import app.fabula.domain.access.ApiKeyEvent.ApiKeyCreated;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyRevoked;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyRotated;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A key of a service that calls from outside.
 *
 * @param scopes those that this release knows
 * @param secrets the newest first, at most two
 */
public record ApiKey(
        String name,
        Set<Scope> scopes,
        Instant createdAt,
        Optional<Instant> expiresAt,
        List<Secret> secrets,
        Optional<Instant> revokedAt) {

    /**
     * @param until when it ceases to be accepted; empty for as long as the key lives
     */
    public record Secret(String hash, Instant since, Optional<Instant> until) {
        boolean isLive(Instant at) {
            return until.isEmpty() || at.isBefore(until.get());
        }

        Secret until(Instant end) {
            return new Secret(hash, since, Optional.of(end));
        }
    }

    public ApiKey {
        secrets = List.copyOf(secrets);
    }

    public boolean isLive(Instant at) {
        return revokedAt.isEmpty() && (expiresAt.isEmpty() || at.isBefore(expiresAt.get()));
    }

    /** Whether a text is accepted; in the same time for each that is not. */
    public boolean accepts(KeyText text, Instant at) {
        var hash = bytes(text.hash());
        return secrets.stream()
                        .filter(secret -> MessageDigest.isEqual(bytes(secret.hash()), hash))
                        .anyMatch(secret -> secret.isLive(at))
                && isLive(at);
    }

    /** A fold over the events of one key. */
    public static Optional<ApiKey> after(Optional<ApiKey> key, ApiKeyEvent event) {
        return switch (event) {
            case ApiKeyCreated created -> Optional.of(of(created));
            case ApiKeyRotated rotated -> key.map(known -> known.rotated(rotated));
            case ApiKeyRevoked revoked -> key.map(known -> known.revoked(revoked.occurredAt()));
        };
    }

    private static ApiKey of(ApiKeyCreated created) {
        return new ApiKey(
                created.name(),
                created.scopes().stream()
                        .flatMap(code -> Scope.of(code).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                created.occurredAt(),
                Optional.ofNullable(created.expiresAt()),
                List.of(new Secret(created.hash(), created.occurredAt(), Optional.empty())),
                Optional.empty());
    }

    private ApiKey rotated(ApiKeyRotated rotated) {
        // Where a text before is still good, it is the new one that nobody has, or has lost.
        var previous =
                secrets.stream()
                        .skip(1)
                        .filter(secret -> secret.isLive(rotated.occurredAt()))
                        .findFirst()
                        .orElseGet(() -> secrets.getFirst().until(rotated.previousUntil()));
        return new ApiKey(
                name,
                scopes,
                createdAt,
                expiresAt,
                List.of(
                        new Secret(rotated.hash(), rotated.occurredAt(), Optional.empty()),
                        previous),
                revokedAt);
    }

    private ApiKey revoked(Instant at) {
        return new ApiKey(name, scopes, createdAt, expiresAt, secrets, Optional.of(at));
    }

    private static byte[] bytes(String hash) {
        return hash.getBytes(StandardCharsets.US_ASCII);
    }
}
