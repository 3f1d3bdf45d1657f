package app.fabula.application.progress;

import app.fabula.application.shared.InMemoryLog;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Single facts of a log in memory, all recorded at one time. */
public record InMemoryRecordedFacts(InMemoryLog log, Instant recordedAt) implements RecordedFacts {
    @Override
    public Optional<RecordedFact> of(LearnerId learner, UUID activity) {
        return log.all(Fact.class).stream()
                .filter(fact -> fact.learner().equals(learner))
                .filter(fact -> fact.occurrence().activity().equals(activity))
                .findFirst()
                .map(fact -> new RecordedFact(fact, recordedAt));
    }
}
