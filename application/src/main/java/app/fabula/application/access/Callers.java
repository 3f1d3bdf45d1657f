package app.fabula.application.access;

import java.util.Optional;

/** Tells whose key it is. */
@FunctionalInterface
public interface Callers {
    /**
     * @param key as it was presented
     * @return empty for one that is not accepted, for whatever reason
     */
    Optional<Caller> of(String key);
}
