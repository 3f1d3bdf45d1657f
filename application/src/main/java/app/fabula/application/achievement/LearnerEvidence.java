package app.fabula.application.achievement;

import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import java.util.Collection;

/** Out-port: everything that a learner did, and what of it counts no more, by the log now. */
@FunctionalInterface
public interface LearnerEvidence {
    Collection<Evidence> of(LearnerId learner);
}
