package app.fabula.application.progress;

import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Out-port: single facts, as the log has them. */
@FunctionalInterface
public interface RecordedFacts {
    record RecordedFact(Fact fact, Instant recordedAt) {}

    Optional<RecordedFact> of(LearnerId learner, UUID activity);
}
