package app.fabula.application.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A read model without a database. */
public class InMemoryReadModel<K, S> implements ReadModel<K, S> {
    public final Map<K, S> states = new HashMap<>();
    private final Predicate<S> isNothing;

    public InMemoryReadModel() {
        this(_ -> false);
    }

    /**
     * @param isNothing whether nothing is in a state any more
     */
    public InMemoryReadModel(Predicate<S> isNothing) {
        this.isNothing = isNothing;
    }

    @Override
    public Map<K, S> load(Set<K> keys) {
        var found = new HashMap<>(states);
        found.keySet().retainAll(keys);
        return found;
    }

    @Override
    public void save(Map<K, S> changed) {
        states.putAll(changed);
        states.values().removeIf(isNothing);
    }
}
