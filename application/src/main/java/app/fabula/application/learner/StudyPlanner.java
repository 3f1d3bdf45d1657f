package app.fabula.application.learner;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Receipt;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.learner.SetStudyPlan;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.shared.LearnerId;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

public final class StudyPlanner implements PlanStudies {
    private final Decisions<SetStudyPlan, LearnerEvent> decisions;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    public StudyPlanner(
            Decisions<SetStudyPlan, LearnerEvent> decisions,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.decisions = decisions;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Receipt<LearnerEvent> plan(LearnerId learner, StudyPlan plan) {
        return decisions.submit(
                Origin.request(ids.get()), new SetStudyPlan(learner, plan, clock.instant()));
    }
}
