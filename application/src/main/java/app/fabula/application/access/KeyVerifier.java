package app.fabula.application.access;

import app.fabula.domain.access.KeyText;
import java.time.InstantSource;
import java.util.Optional;

/** Accepts keys that were made here and live. */
public final class KeyVerifier implements Callers {
    private final String environment;
    private final ApiKeys keys;
    private final KeyUses uses;
    private final InstantSource clock;

    /**
     * @param environment whose keys are accepted; for others nobody is asked
     */
    public KeyVerifier(String environment, ApiKeys keys, KeyUses uses, InstantSource clock) {
        this.environment = environment;
        this.keys = keys;
        this.uses = uses;
        this.clock = clock;
    }

    @Override
    public Optional<Caller> of(String key) {
        return KeyText.parse(key)
                .filter(text -> text.environment().equals(environment))
                .flatMap(this::of);
    }

    private Optional<Caller> of(KeyText text) {
        var now = clock.instant();
        var known = keys.get(text.id()).filter(key -> key.accepts(text, now));
        known.ifPresent(_ -> uses.note(text.id(), now));
        return known.map(key -> Caller.service(text.id(), key.scopes()));
    }
}
