package app.fabula.adapters.persistence.achievement;

import app.fabula.adapters.persistence.eventstore.Upcaster;
import tools.jackson.databind.node.ObjectNode;

/** The first version knew of one tier by one rule, and did not count generations. */
final class AchievementRedatedV1ToV2 implements Upcaster {
    @Override
    public ObjectNode upcast(ObjectNode older) {
        return OfTheFirstRelease.upcast(older).put("rule", 1);
    }
}
