package app.fabula.application.progress;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import java.time.Instant;
import java.util.Optional;

/**
 * One activity as a journal has it.
 *
 * @param recordedAt when the fact was
 * @param voided by which it counts no more; empty where it counts
 */
public record JournalEntry(
        Fact fact, Instant recordedAt, Origin origin, Optional<ActivityVoided> voided) {
    public enum Type {
        STORY_STARTED,
        PAGE_READ,
        STORY_FINISHED
    }

    /** How it came here. */
    public enum Origin {
        DEVICE
    }

    /** What has become of it. */
    public enum Outcome {
        ACCEPTED,
        VOIDED
    }

    static JournalEntry of(Fact fact, Instant recordedAt) {
        return new JournalEntry(fact, recordedAt, Origin.DEVICE, Optional.empty());
    }

    JournalEntry after(ActivityVoided event) {
        return new JournalEntry(fact, recordedAt, origin, voided.or(() -> Optional.of(event)));
    }

    public Type type() {
        return switch (fact) {
            case StoryStarted _ -> Type.STORY_STARTED;
            case PageRead _ -> Type.PAGE_READ;
            case StoryFinished _ -> Type.STORY_FINISHED;
        };
    }

    public Optional<Voiding> voiding() {
        return voided.map(Voiding::of);
    }

    public Outcome outcome() {
        return voided.isPresent() ? Outcome.VOIDED : Outcome.ACCEPTED;
    }
}
