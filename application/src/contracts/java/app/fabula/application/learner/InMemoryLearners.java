package app.fabula.application.learner;

import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.Shown;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.shared.LearnerId;
import java.util.Optional;

/** Accounts on a log in memory. */
public final class InMemoryLearners implements Learners {
    private final InMemoryLog log;

    public InMemoryLearners(InMemoryLog log) {
        this.log = log;
    }

    @Override
    public Shown<Optional<LearnerAccount>> get(LearnerId learner) {
        var account =
                log.fold(
                        LearnerEvent.class,
                        event -> event.learner().equals(learner),
                        Optional.<LearnerAccount>empty(),
                        (before, event) -> Optional.of(LearnerAccount.after(before, event)));
        return new Shown<>(account, log.head());
    }
}
