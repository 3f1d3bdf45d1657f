package app.fabula.application.learner;

import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.LearnerId;
import java.util.Optional;

/** In-port for a learner's account and out-port of the {@code learners} projection. */
public interface Learners extends ReadModel<LearnerId, Optional<LearnerAccount>> {
    Shown<Optional<LearnerAccount>> get(LearnerId learner);
}
