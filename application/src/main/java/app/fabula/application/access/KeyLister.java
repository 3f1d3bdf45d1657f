package app.fabula.application.access;

import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.GrowingList;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import java.util.Optional;

/** No key ever leaves the ring. */
public final class KeyLister implements ListKeys {
    private final KeyRing ring;
    private final KeyUses uses;
    private final GrowingList list;

    public KeyLister(KeyRing ring, KeyUses uses, Cursors cursors) {
        this.ring = ring;
        this.uses = uses;
        this.list = new GrowingList("api-keys", cursors);
    }

    @Override
    public Shown<Slice<Listed>> list(int limit, Optional<String> cursor) {
        var last = uses.last();
        return ring.all()
                .map(keys ->
                        list.newest(keys.entrySet(), limit, cursor)
                                .map(entry ->
                                        new Listed(
                                                entry.getKey(),
                                                entry.getValue(),
                                                Optional.ofNullable(last.get(entry.getKey())))));
    }
}
