package app.fabula.application.learner;

import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.learner.StudyPlan;
import java.time.Instant;
import java.util.Optional;

/** Read model: a learner's present plan. */
public record LearnerAccount(StudyPlan plan, Instant registeredAt, Instant changedAt) {
    public static LearnerAccount after(Optional<LearnerAccount> account, LearnerEvent event) {
        var registeredAt = account.map(LearnerAccount::registeredAt).orElseGet(event::occurredAt);
        return new LearnerAccount(event.plan(), registeredAt, event.occurredAt());
    }
}
