package app.fabula.adapters.persistence.achievement;

import app.fabula.adapters.persistence.eventstore.Upcaster;
import tools.jackson.databind.node.ObjectNode;

/** The second version did not say by which backfill it came: it is told by itself. */
final class AchievementRevokedV2ToV3 implements Upcaster {
    @Override
    public ObjectNode upcast(ObjectNode older) {
        return older;
    }
}
