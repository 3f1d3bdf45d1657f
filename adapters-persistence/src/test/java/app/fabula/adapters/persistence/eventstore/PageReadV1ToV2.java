package app.fabula.adapters.persistence.eventstore;

import tools.jackson.databind.node.ObjectNode;

/** An example: in a version 2 that there is not, the time on a page is in milliseconds. */
final class PageReadV1ToV2 implements Upcaster {
    @Override
    public ObjectNode upcast(ObjectNode older) {
        var seconds = older.remove("activeSeconds").asLong();
        return older.put("activeMillis", seconds * 1_000);
    }
}
