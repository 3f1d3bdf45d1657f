package app.fabula.domain.progress;

import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.NameUuid;
import java.util.UUID;

/**
 * One activity of one learner.
 *
 * @param activity the id that the client gave it
 */
public record ActivityKey(LearnerId learner, UUID activity) {
    /** Of what is made of it when it is received: the same, whoever sends it and when. */
    public UUID eventId() {
        return NameUuid.of(learner.value(), activity.toString());
    }

    /** Of the command that lets it out of quarantine: the same, whoever gives it and when. */
    public UUID releaseId() {
        return NameUuid.of(eventId(), "released");
    }

    /** Of the fact that is stored then, the second event of that command. */
    public UUID releasedFactId() {
        return NameUuid.of(releaseId(), "1");
    }
}
