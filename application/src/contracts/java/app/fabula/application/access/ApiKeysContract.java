package app.fabula.application.access;

import app.fabula.application.shared.LookUpContract;
import app.fabula.domain.access.ApiKey;
import app.fabula.domain.access.ApiKey.Secret;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyCreated;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyRevoked;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyRotated;
import app.fabula.domain.access.KeyId;
import app.fabula.domain.access.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One key, as the log has it now. */
public interface ApiKeysContract extends LookUpContract<KeyId, Optional<ApiKey>> {
    KeyId shop = new KeyId("0aB1cD2eF3gH");
    KeyId bank = new KeyId("0aB1cD2eF3gh");
    Instant march = Instant.parse("2026-03-01T00:00:00Z");
    Instant april = Instant.parse("2026-04-01T00:00:00Z");

    ApiKeys keys();

    @Override
    default Optional<ApiKey> lookUp(KeyId key) {
        return keys().get(key);
    }

    @Override
    default KeyId key() {
        return shop;
    }

    @Override
    default KeyId anotherKey() {
        return bank;
    }

    @Override
    default Optional<ApiKey> nothing() {
        return Optional.empty();
    }

    @Override
    default List<Step<Optional<ApiKey>>> steps() {
        var first = new Secret("aa", march, Optional.empty());
        var over = new Secret("aa", march, Optional.of(april));
        var second = new Secret("bb", march, Optional.empty());
        return List.of(
                new Step<>(
                        new ApiKeyCreated(shop, "shop", List.of("stories:read"), "aa", null, march),
                        Optional.of(key(List.of(first), Optional.empty()))),
                new Step<>(
                        new ApiKeyRotated(shop, "bb", april, march),
                        Optional.of(key(List.of(second, over), Optional.empty()))),
                new Step<>(
                        new ApiKeyRevoked(shop, april),
                        Optional.of(key(List.of(second, over), Optional.of(april)))));
    }

    private static ApiKey key(List<Secret> secrets, Optional<Instant> revokedAt) {
        return new ApiKey(
                "shop", Set.of(Scope.STORIES_READ), march, Optional.empty(), secrets, revokedAt);
    }
}
