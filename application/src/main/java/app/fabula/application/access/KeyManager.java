package app.fabula.application.access;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.domain.access.ApiKey;
import app.fabula.domain.access.ApiKeyCommand;
import app.fabula.domain.access.ApiKeyCommand.CreateKey;
import app.fabula.domain.access.ApiKeyCommand.RevokeKey;
import app.fabula.domain.access.ApiKeyCommand.RotateKey;
import app.fabula.domain.access.ApiKeyEvent;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyCreated;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyRevoked;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyRotated;
import app.fabula.domain.access.KeyId;
import app.fabula.domain.access.KeyText;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

public final class KeyManager implements ManageKeys {
    private final Decisions<ApiKeyCommand, Optional<ApiKey>, ApiKeyEvent> decisions;
    private final KeyMaker maker;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    public KeyManager(
            Decisions<ApiKeyCommand, Optional<ApiKey>, ApiKeyEvent> decisions,
            KeyMaker maker,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.decisions = decisions;
        this.maker = maker;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Issued create(String name, Set<Scope> scopes, Optional<Instant> expiresAt) {
        var origin = Origin.request(ids.get());
        var text = maker.again(KeyId.of(origin.command()));
        return issued(
                origin,
                text,
                new CreateKey(text.id(), name, scopes, expiresAt, text.hash(), clock.instant()));
    }

    @Override
    public Issued rotate(KeyId id, Duration overlap) {
        var text = maker.again(id);
        return issued(
                Origin.request(ids.get()),
                text,
                new RotateKey(id, text.hash(), overlap, clock.instant()));
    }

    @Override
    public Revoked revoke(KeyId id) {
        var receipt =
                decisions.submit(Origin.request(ids.get()), new RevokeKey(id, clock.instant()));
        return new Revoked(id, receipt.state().orElseThrow(), receipt.position());
    }

    /**
     * A command that comes again is answered by what was stored the first time, and that was the
     * hash of another text, which nobody can tell any more.
     */
    private Issued issued(Origin origin, KeyText text, ApiKeyCommand command) {
        var receipt = decisions.submit(origin, command);
        if (receipt.events().stream().noneMatch(event -> isOf(text, event))) {
            throw Refusal.conflict("shown-once", "It was the answer to this very request.");
        }
        return new Issued(text, receipt.state().orElseThrow(), receipt.position());
    }

    private static boolean isOf(KeyText text, ApiKeyEvent event) {
        return switch (event) {
            case ApiKeyCreated created -> created.hash().equals(text.hash());
            case ApiKeyRotated rotated -> rotated.hash().equals(text.hash());
            case ApiKeyRevoked _ -> false;
        };
    }
}
