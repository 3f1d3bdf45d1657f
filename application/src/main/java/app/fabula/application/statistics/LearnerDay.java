package app.fabula.application.statistics;

import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;

/** One day of one learner, as their facts have recorded it. */
public record LearnerDay(LearnerId learner, LocalDate day) {
    static LearnerDay of(Evidence evidence) {
        return new LearnerDay(evidence.learner(), evidence.occurrence().day());
    }
}
