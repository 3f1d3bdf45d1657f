package app.fabula.application.job;

import app.fabula.domain.shared.LearnerId;
import java.util.ArrayList;
import java.util.List;

/** Takes whatever says {@code gone} for a database that is. */
public final class RememberedFailures implements JobFailures {
    public final List<LearnerId> passedOver = new ArrayList<>();

    @Override
    public boolean isOfItself(Throwable failure) {
        return !"gone".equals(failure.getMessage());
    }

    @Override
    public void passedOver(Turn turn, LearnerId learner, Throwable failure) {
        passedOver.add(learner);
    }
}
