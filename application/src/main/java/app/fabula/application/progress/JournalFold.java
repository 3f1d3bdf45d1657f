package app.fabula.application.progress;

import app.fabula.application.shared.Fold;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.time.Instant;
import java.util.Optional;

/** How evidence becomes the entries of a journal, one for each activity. */
final class JournalFold {
    /** A journal tells, unlike any number, when it was recorded. */
    private record Noted(Evidence evidence, Instant recordedAt) {}

    private JournalFold() {}

    static Fold<ActivityKey, Optional<JournalEntry>, ?> into(
            ReadModel<ActivityKey, Optional<JournalEntry>> model) {
        return new Fold<>(
                JournalFold::noted, JournalFold::key, Optional.empty(), JournalFold::after, model);
    }

    private static Optional<Noted> noted(Recorded recorded) {
        return recorded.event() instanceof Evidence evidence
                ? Optional.of(new Noted(evidence, recorded.recordedAt()))
                : Optional.empty();
    }

    private static ActivityKey key(Noted noted) {
        var evidence = noted.evidence();
        return new ActivityKey(evidence.learner(), evidence.occurrence().activity());
    }

    private static Optional<JournalEntry> after(Optional<JournalEntry> entry, Noted noted) {
        return switch (noted.evidence()) {
            case Fact fact ->
                    entry.or(() -> Optional.of(JournalEntry.of(fact, noted.recordedAt())));
            case ActivityVoided voided -> entry.map(known -> known.after(voided));
        };
    }
}
