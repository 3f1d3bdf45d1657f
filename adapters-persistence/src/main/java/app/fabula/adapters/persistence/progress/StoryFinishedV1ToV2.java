package app.fabula.adapters.persistence.progress;

import app.fabula.adapters.persistence.eventstore.Upcaster;
import tools.jackson.databind.node.ObjectNode;

/** The language of the story: the first version did not say. */
final class StoryFinishedV1ToV2 implements Upcaster {
    @Override
    public ObjectNode upcast(ObjectNode older) {
        return older.put("language", "und");
    }
}
