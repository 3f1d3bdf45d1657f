package app.fabula.application.learner;

import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.shared.LearnerId;

/** In-port: registers a learner, or changes the plan of one. */
@FunctionalInterface
public interface PlanStudies {
    enum Outcome {
        REGISTERED,
        CHANGED,
        UNCHANGED
    }

    record Planned(Outcome outcome, long position) {}

    Planned plan(LearnerId learner, StudyPlan plan);
}
