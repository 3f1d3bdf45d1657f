package app.fabula.adapters.rest.progress;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import java.util.UUID;

/**
 * @param id of the activity
 */
record VoidedResponse(UUID id, VoidingBody voided) {
    static VoidedResponse of(ActivityVoided event) {
        return new VoidedResponse(event.occurrence().activity(), VoidingBody.of(event));
    }
}
