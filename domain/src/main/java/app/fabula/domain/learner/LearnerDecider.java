package app.fabula.domain.learner;

import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.shared.Decider;
import java.util.List;
import java.util.Optional;

/** Boundary: the account of one learner, not what they read. */
public final class LearnerDecider implements Decider<SetStudyPlan, Learner, LearnerEvent> {
    @Override
    public Learner initial() {
        return new Learner(Optional.empty());
    }

    @Override
    public List<LearnerEvent> decide(SetStudyPlan command, Learner learner) {
        if (learner.plan().isEmpty()) {
            return List.of(new LearnerRegistered(command.learner(), command.plan(), command.at()));
        }
        if (learner.plan().get().equals(command.plan())) {
            return List.of();
        }
        return List.of(new StudyPlanChanged(command.learner(), command.plan(), command.at()));
    }

    @Override
    public Learner evolve(Learner learner, LearnerEvent event) {
        return new Learner(Optional.of(event.plan()));
    }
}
