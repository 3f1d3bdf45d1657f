package app.fabula.application.learner;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.domain.learner.Learner;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.learner.SetStudyPlan;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.shared.LearnerId;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

public final class StudyPlanner implements PlanStudies {
    private final Decisions<SetStudyPlan, Learner, LearnerEvent> decisions;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    public StudyPlanner(
            Decisions<SetStudyPlan, Learner, LearnerEvent> decisions,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.decisions = decisions;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Planned plan(LearnerId learner, StudyPlan plan) {
        var command = new SetStudyPlan(learner, plan, clock.instant());
        var receipt = decisions.submit(Origin.request(ids.get()), command);
        return new Planned(outcome(receipt.events()), receipt.position());
    }

    private static Outcome outcome(List<LearnerEvent> events) {
        return events.stream()
                .findFirst()
                .map(event ->
                        switch (event) {
                            case LearnerRegistered _ -> Outcome.REGISTERED;
                            case StudyPlanChanged _ -> Outcome.CHANGED;
                        })
                .orElse(Outcome.UNCHANGED);
    }
}
