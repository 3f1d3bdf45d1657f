package app.fabula.adapters.rest;

import app.fabula.application.access.InMemoryKeyUses;
import app.fabula.application.access.KeyLister;
import app.fabula.application.access.ListKeys;
import app.fabula.application.access.ManageKeys;
import app.fabula.application.shared.InMemoryCursors;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.access.ApiKey;
import app.fabula.domain.access.ApiKey.Secret;
import app.fabula.domain.access.KeyId;
import app.fabula.domain.access.KeyText;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One key is there, and an older one, which was revoked. */
@Component
class FakeKeys implements ManageKeys, ListKeys {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final KeyId ID = new KeyId("0aB1cD2eF3gH");
    private static final KeyId OLDER = new KeyId("1aB1cD2eF3gH");
    private static final KeyText TEXT = new KeyText("dev", ID, "0123456789abcdefghijABCDEFGHIJxy");

    private final ListKeys lister;

    FakeKeys() {
        var uses = new InMemoryKeyUses();
        uses.note(ID, NOON.plusSeconds(60));
        lister = new KeyLister(FakeKeys::ring, uses, new InMemoryCursors());
    }

    private static Shown<SequencedMap<KeyId, ApiKey>> ring() {
        var ring = new LinkedHashMap<KeyId, ApiKey>();
        ring.put(OLDER, revoked("school"));
        ring.put(ID, key("shop", Set.of(Scope.STORIES_READ), Optional.empty()));
        return new Shown<>(ring, 91);
    }

    @Override
    public Shown<Slice<Listed>> list(int limit, Optional<String> cursor) {
        return lister.list(limit, cursor);
    }

    @Override
    public Issued create(String name, Set<Scope> scopes, Optional<Instant> expiresAt) {
        if (expiresAt.filter(NOON::isAfter).isPresent()) {
            throw Refusal.conflict("api-key-expired", "The key would have expired already.");
        }
        return new Issued(TEXT, key(name, scopes, expiresAt), 92);
    }

    @Override
    public Issued rotate(KeyId id, Duration overlap) {
        require(id);
        return new Issued(TEXT, key("shop", Set.of(Scope.STORIES_READ), Optional.empty()), 93);
    }

    @Override
    public Revoked revoke(KeyId id) {
        require(id);
        return new Revoked(id, revoked("shop"), 94);
    }

    private static void require(KeyId id) {
        if (!id.equals(ID)) {
            throw Refusal.unknown("unknown-api-key", "There is no key under this id.");
        }
    }

    private static ApiKey revoked(String name) {
        return new ApiKey(
                name,
                Set.of(Scope.STORIES_READ),
                NOON,
                Optional.empty(),
                List.of(new Secret("ab12", NOON, Optional.empty())),
                Optional.of(NOON));
    }

    private static ApiKey key(String name, Set<Scope> scopes, Optional<Instant> expiresAt) {
        return new ApiKey(
                name,
                scopes,
                NOON,
                expiresAt,
                List.of(new Secret("ab12", NOON, Optional.empty())),
                Optional.empty());
    }
}
