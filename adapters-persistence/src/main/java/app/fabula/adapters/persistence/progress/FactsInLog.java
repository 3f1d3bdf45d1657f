package app.fabula.adapters.persistence.progress;

import app.fabula.adapters.persistence.eventstore.JdbcEventLog;
import app.fabula.application.progress.RecordedFacts;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.shared.LearnerId;
import java.util.Optional;
import java.util.UUID;

/**
 * By their ids alone, which follow from learner and activity. What was quarantined is a fact only
 * once it is released, and then another event.
 */
public final class FactsInLog implements RecordedFacts {
    private final JdbcEventLog log;

    public FactsInLog(JdbcEventLog log) {
        this.log = log;
    }

    @Override
    public Optional<RecordedFact> of(LearnerId learner, UUID activity) {
        var key = new ActivityKey(learner, activity);
        return log.find(key.eventId())
                .flatMap(received ->
                        received.event() instanceof ActivityQuarantined
                                ? log.find(key.releasedFactId())
                                : Optional.of(received))
                .map(FactsInLog::fact);
    }

    private static RecordedFact fact(Recorded recorded) {
        if (recorded.event() instanceof Fact fact) {
            return new RecordedFact(fact, recorded.recordedAt());
        }
        throw new IllegalStateException("not a fact that can be read: " + recorded.event());
    }
}
