package app.fabula.adapters.rest.progress;

import app.fabula.application.progress.VoidActivities.Voided;
import java.util.UUID;

/**
 * @param id of the activity
 */
record VoidedResponse(UUID id, VoidingBody voided) {
    static VoidedResponse of(Voided voided) {
        return new VoidedResponse(voided.activity(), VoidingBody.of(voided.voiding()));
    }
}
