package app.fabula.application.access;

import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.access.ApiKey;
import app.fabula.domain.access.KeyId;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.SequencedMap;

/** No key ever leaves the ring: how many are older than one is a place in it that stays. */
public final class KeyLister implements ListKeys {
    private static final String LIST = "api-keys";

    private final KeyRing ring;
    private final KeyUses uses;
    private final Cursors cursors;

    public KeyLister(KeyRing ring, KeyUses uses, Cursors cursors) {
        this.ring = ring;
        this.uses = uses;
        this.cursors = cursors;
    }

    @Override
    public Shown<Slice<Listed>> list(int limit, Optional<String> cursor) {
        var left =
                cursor.map(text -> Long.parseLong(cursors.read(LIST, text))).orElse(Long.MAX_VALUE);
        var last = uses.last();
        return ring.all()
                .map(keys ->
                        slice(keys, left, limit)
                                .map(entry ->
                                        new Listed(
                                                entry.getKey(),
                                                entry.getValue(),
                                                Optional.ofNullable(last.get(entry.getKey())))));
    }

    /**
     * @param left how many the client does not have yet
     */
    private Slice<Entry<KeyId, ApiKey>> slice(
            SequencedMap<KeyId, ApiKey> keys, long left, int limit) {
        var rest = keys.entrySet().stream().limit(left).toList().reversed();
        return Slice.of(
                rest, limit, _ -> cursors.write(LIST, Integer.toString(rest.size() - limit)));
    }
}
