package app.fabula.adapters.rest;

import app.fabula.application.shared.ReadModel;
import java.util.Map;
import java.util.Set;

/** A read model that is only read here. */
interface NotFolded<K, S> extends ReadModel<K, S> {
    @Override
    default Map<K, S> load(Set<K> keys) {
        throw new UnsupportedOperationException();
    }

    @Override
    default void save(Map<K, S> states) {
        throw new UnsupportedOperationException();
    }
}
