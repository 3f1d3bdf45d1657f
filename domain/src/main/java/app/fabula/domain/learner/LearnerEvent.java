package app.fabula.domain.learner;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;

/** What has happened to a learner's account. Stored for ever: events are added, never changed. */
public sealed interface LearnerEvent {
    LearnerId learner();

    StudyPlan plan();

    Instant occurredAt();

    record LearnerRegistered(LearnerId learner, StudyPlan plan, Instant occurredAt)
            implements LearnerEvent {}

    record StudyPlanChanged(LearnerId learner, StudyPlan plan, Instant occurredAt)
            implements LearnerEvent {}
}
