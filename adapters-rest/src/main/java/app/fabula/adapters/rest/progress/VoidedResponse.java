package app.fabula.adapters.rest.progress;

import app.fabula.application.access.Caller;
import app.fabula.application.progress.VoidActivities.Voided;
import java.util.UUID;

/**
 * @param id of the activity
 */
record VoidedResponse(UUID id, VoidingBody voided) {
    static VoidedResponse of(Voided voided, Caller reader) {
        return new VoidedResponse(voided.activity(), VoidingBody.of(voided.voiding(), reader));
    }
}
