package app.fabula.application.progress;

import app.fabula.application.shared.Fold;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.ProgressEvent;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Announcement;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.Received;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.QuarantineDiscarded;
import app.fabula.domain.progress.QuarantineEvent.QuarantineReleased;
import app.fabula.domain.progress.QuarantineEvent.Review;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How what happened to activities becomes the entries of a journal, one for each. */
final class JournalFold {
    /** A journal tells, unlike any number, when it was recorded. */
    private record Noted(ActivityKey key, ProgressEvent event, Instant recordedAt) {}

    private JournalFold() {}

    static Fold<ActivityKey, Optional<JournalEntry>, ?> into(
            ReadModel<ActivityKey, Optional<JournalEntry>> model) {
        return new Fold<>(
                JournalFold::noted, Noted::key, Optional.empty(), JournalFold::after, model);
    }

    private static Optional<Noted> noted(Recorded recorded) {
        return recorded.event() instanceof ProgressEvent event
                ? activity(event)
                        .map(id -> new ActivityKey(event.learner(), id))
                        .map(key -> new Noted(key, event, recorded.recordedAt()))
                : Optional.empty();
    }

    private static Optional<UUID> activity(ProgressEvent event) {
        return switch (event) {
            case Received received -> Optional.of(received.activity());
            case ActivityVoided voided -> Optional.of(voided.occurrence().activity());
            case Review review -> Optional.of(review.activity());
            case Announcement _ -> Optional.empty();
        };
    }

    private static Optional<JournalEntry> after(Optional<JournalEntry> entry, Noted noted) {
        return switch (noted.event()) {
            case Fact fact ->
                    entry.filter(known -> known.fact().isPresent())
                            .or(() -> Optional.of(JournalEntry.of(fact, noted.recordedAt())));
            case ActivityQuarantined activity ->
                    entry.or(() -> Optional.of(JournalEntry.of(activity, noted.recordedAt())));
            case ActivityVoided voided -> entry.map(known -> known.after(voided));
            case QuarantineDiscarded discarded -> entry.map(known -> known.after(discarded));
            // The fact comes with it.
            case QuarantineReleased _, Announcement _ -> entry;
        };
    }
}
