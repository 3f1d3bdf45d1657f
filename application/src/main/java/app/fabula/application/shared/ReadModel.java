package app.fabula.application.shared;

import java.util.Map;
import java.util.Set;

/**
 * Out-port: where the states of a projection are kept. Everything of one batch happens in one
 * transaction, together with the position that the projection has reached.
 */
public interface ReadModel<K, S> {
    /** The states that are there; a key without one is left out. */
    Map<K, S> load(Set<K> keys);

    /** A state in which nothing is any more leaves nothing behind. */
    void save(Map<K, S> states);
}
