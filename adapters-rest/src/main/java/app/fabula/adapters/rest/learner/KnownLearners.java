package app.fabula.adapters.rest.learner;

import app.fabula.application.learner.LearnerAccount;
import app.fabula.application.learner.Learners;
import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import org.springframework.stereotype.Component;

/** Tells a learner who has done nothing yet from one who is not there. */
@Component
public class KnownLearners {
    private final Learners learners;

    KnownLearners(Learners learners) {
        this.learners = learners;
    }

    /**
     * The account of a learner.
     *
     * @throws Refusal {@code unknown-learner}
     */
    public Shown<LearnerAccount> require(LearnerId learner) {
        return learners.get(learner)
                .map(account ->
                        account.orElseThrow(() ->
                                Refusal.unknown(
                                        "unknown-learner", "There is no learner under this id.")));
    }
}
