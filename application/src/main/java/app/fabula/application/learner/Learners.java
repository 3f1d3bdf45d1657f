package app.fabula.application.learner;

import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.LearnerId;
import java.util.Optional;

/**
 * In-port and out-port: learners' accounts, folded from the log as it is now. An account is a
 * handful of events, so that who has just registered is known at once.
 */
@FunctionalInterface
public interface Learners {
    /** Empty for a learner who is not registered. */
    Shown<Optional<LearnerAccount>> get(LearnerId learner);
}
