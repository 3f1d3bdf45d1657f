package app.fabula.application.credential;

import app.fabula.domain.shared.NameUuid;
import java.time.Instant;
import java.util.UUID;

/**
 * What one announcement of an award said, in a form to be vouched for. Whatever corrects the
 * announcement takes the credential back; the correcting announcement has one of its own. So the
 * date in a credential is true as long as the credential is good. It does not say who the learner
 * is.
 *
 * @param id of the announcement
 * @param position of the announcement in the log
 * @param earnedAt when the deciding fact occurred
 * @param recognisedAt when the announcement was recorded
 */
public record Credential(
        UUID id,
        long position,
        AwardedAchievement achievement,
        Instant earnedAt,
        Instant recognisedAt) {
    /**
     * Stands for the learner in this credential alone: two credentials do not tell whether they are
     * of one person.
     */
    public UUID subject() {
        return NameUuid.of(id, "subject");
    }

    public StatusPlace status() {
        return StatusPlace.of(position);
    }
}
