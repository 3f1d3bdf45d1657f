package app.fabula.application.learner;

import app.fabula.application.shared.Fold;
import app.fabula.application.shared.Projection;
import app.fabula.domain.learner.LearnerEvent;
import java.util.List;
import java.util.Optional;

public final class LearnersProjection {
    public static final String NAME = "learners";

    private LearnersProjection() {}

    public static Projection into(Learners learners) {
        return new Projection(
                NAME,
                List.of(
                        new Fold<>(
                                LearnerEvent.class,
                                LearnerEvent::learner,
                                Optional.empty(),
                                (account, event) ->
                                        Optional.of(LearnerAccount.after(account, event)),
                                learners)));
    }
}
