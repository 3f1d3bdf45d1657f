package app.fabula.domain.access;

import app.fabula.domain.access.ApiKeyCommand.CreateKey;
import app.fabula.domain.access.ApiKeyCommand.RevokeKey;
import app.fabula.domain.access.ApiKeyCommand.RotateKey;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyCreated;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyRevoked;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyRotated;
import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;

/** Boundary: one key. */
public final class ApiKeyDecider implements Decider<ApiKeyCommand, Optional<ApiKey>, ApiKeyEvent> {
    @Override
    public Optional<ApiKey> initial() {
        return Optional.empty();
    }

    @Override
    public List<ApiKeyEvent> decide(ApiKeyCommand command, Optional<ApiKey> key) {
        return switch (command) {
            case CreateKey create -> create(create, key);
            case RotateKey rotate -> rotate(rotate, known(key));
            case RevokeKey revoke -> revoke(revoke, known(key));
        };
    }

    @Override
    public Optional<ApiKey> evolve(Optional<ApiKey> key, ApiKeyEvent event) {
        return ApiKey.after(key, event);
    }

    private static List<ApiKeyEvent> create(CreateKey create, Optional<ApiKey> key) {
        if (key.isPresent()) {
            return List.of();
        }
        if (create.expiresAt().filter(end -> !end.isAfter(create.at())).isPresent()) {
            throw Refusal.conflict("api-key-expired", "The key would have expired already.");
        }
        return List.of(
                new ApiKeyCreated(
                        create.key(),
                        create.name(),
                        create.scopes().stream().map(Scope::code).sorted().toList(),
                        create.hash(),
                        create.expiresAt().orElse(null),
                        create.at()));
    }

    private static List<ApiKeyEvent> rotate(RotateKey rotate, ApiKey key) {
        if (key.revokedAt().isPresent()) {
            throw Refusal.conflict("api-key-revoked", "The key has been revoked.");
        }
        if (!key.isLive(rotate.at())) {
            throw Refusal.conflict("api-key-expired", "The key has expired.");
        }
        return List.of(
                new ApiKeyRotated(
                        rotate.key(),
                        rotate.hash(),
                        rotate.at().plus(rotate.overlap()),
                        rotate.at()));
    }

    private static List<ApiKeyEvent> revoke(RevokeKey revoke, ApiKey key) {
        return key.revokedAt().isPresent()
                ? List.of()
                : List.of(new ApiKeyRevoked(revoke.key(), revoke.at()));
    }

    private static ApiKey known(Optional<ApiKey> key) {
        return key.orElseThrow(
                () -> Refusal.unknown("unknown-api-key", "There is no key under this id."));
    }
}
