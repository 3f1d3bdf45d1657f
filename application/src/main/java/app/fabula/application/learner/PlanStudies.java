package app.fabula.application.learner;

import app.fabula.application.shared.Receipt;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.shared.LearnerId;

/** In-port: registers a learner, or changes the plan of one. */
@FunctionalInterface
public interface PlanStudies {
    Receipt<LearnerEvent> plan(LearnerId learner, StudyPlan plan);
}
