package app.fabula.application.progress;

import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.NameUuid;
import java.util.UUID;

/**
 * How a fact is known in the log: the same activity of the same learner is the same event, whoever
 * sends it and when.
 */
public final class FactId {
    private FactId() {}

    public static UUID of(LearnerId learner, UUID activity) {
        return NameUuid.of(learner.value(), activity.toString());
    }
}
