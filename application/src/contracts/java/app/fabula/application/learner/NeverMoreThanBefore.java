package app.fabula.application.learner;

import app.fabula.domain.learner.Learner;
import app.fabula.domain.learner.LearnerDecider;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.learner.SetStudyPlan;
import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.Refusal;
import java.util.List;

/** Refuses to raise a goal above the present one: what it decides depends on what it knows. */
public final class NeverMoreThanBefore implements Decider<SetStudyPlan, Learner, LearnerEvent> {
    private final LearnerDecider plain = new LearnerDecider();

    @Override
    public Learner initial() {
        return plain.initial();
    }

    @Override
    public List<LearnerEvent> decide(SetStudyPlan command, Learner state) {
        var before = state.plan().map(plan -> plan.rule().goal().amount());
        if (before.filter(goal -> goal < command.plan().rule().goal().amount()).isPresent()) {
            throw Refusal.conflict("too-much", "More than before.");
        }
        return plain.decide(command, state);
    }

    @Override
    public Learner evolve(Learner state, LearnerEvent event) {
        return plain.evolve(state, event);
    }
}
