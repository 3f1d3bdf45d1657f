package app.fabula.application.learner;

import app.fabula.application.shared.LearnerCalendar;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.learner.StudyPlan;
import java.time.Instant;
import java.util.Optional;

/** A learner's present plan: a fold over the account's events. */
public record LearnerAccount(StudyPlan plan, Instant registeredAt, Instant changedAt) {
    public LearnerCalendar calendar() {
        return new LearnerCalendar(plan.zone(), plan.rule());
    }

    public static LearnerAccount after(Optional<LearnerAccount> account, LearnerEvent event) {
        var registeredAt = account.map(LearnerAccount::registeredAt).orElseGet(event::occurredAt);
        return new LearnerAccount(event.plan(), registeredAt, event.occurredAt());
    }
}
