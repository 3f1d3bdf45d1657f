package app.fabula.adapters.persistence.eventstore;

import tools.jackson.databind.node.ObjectNode;

/**
 * From one version of an event's payload to the next: pure, one class for each hop, called for what
 * it does ({@code PageReadV1ToV2}). It knows the JSON only, since the class of the older version is
 * gone.
 */
@FunctionalInterface
public interface Upcaster {
    /**
     * @param older may be changed and returned
     */
    ObjectNode upcast(ObjectNode older);
}
