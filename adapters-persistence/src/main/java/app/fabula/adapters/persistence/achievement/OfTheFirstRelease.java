package app.fabula.adapters.persistence.achievement;

import tools.jackson.databind.node.ObjectNode;

/** What all announcements of the first release lack. */
final class OfTheFirstRelease {
    private OfTheFirstRelease() {}

    /** When it was recognised is left out: nobody recorded it. */
    static ObjectNode upcast(ObjectNode older) {
        older.set("earnedAt", older.remove("occurredAt"));
        return older.put("tier", 1).put("generation", 0);
    }
}
