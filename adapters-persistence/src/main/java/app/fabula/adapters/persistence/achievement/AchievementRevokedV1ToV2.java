package app.fabula.adapters.persistence.achievement;

import app.fabula.adapters.persistence.eventstore.Upcaster;
import tools.jackson.databind.node.ObjectNode;

/** The first version knew of one tier, did not count generations, and did not say why. */
final class AchievementRevokedV1ToV2 implements Upcaster {
    @Override
    public ObjectNode upcast(ObjectNode older) {
        return OfTheFirstRelease.upcast(older).put("correction", "NOT_RECORDED");
    }
}
