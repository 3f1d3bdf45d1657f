package app.fabula.domain.progress;

import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.util.UUID;

/** What learners read. Stored for ever: events are added, never changed. */
public sealed interface ProgressEvent
        permits ProgressEvent.Received, ProgressEvent.Announcement, QuarantineEvent {
    LearnerId learner();

    StoryId story();

    Instant occurredAt();

    /** What was made of an activity when it came, once for ever: a fact, as a rule. */
    sealed interface Received extends ProgressEvent permits Fact, ActivityQuarantined {
        UUID activity();
    }

    /**
     * What a learner did, stored whatever came before, with all that it needs to be understood: a
     * later revision of the story or change of a setting does not change its meaning.
     */
    sealed interface Fact extends Received {
        Occurrence occurrence();

        @Override
        default UUID activity() {
            return occurrence().activity();
        }

        /** Of the story. */
        int version();

        /** Of that version; {@code und} where a release of old did not record it. */
        Language language();

        @Override
        default Instant occurredAt() {
            return occurrence().occurredAt();
        }
    }

    record StoryStarted(
            LearnerId learner, StoryId story, int version, Language language, Occurrence occurrence)
            implements Fact {}

    /**
     * @param page from 1
     * @param words on that page
     */
    record PageRead(
            LearnerId learner,
            StoryId story,
            int version,
            Language language,
            int page,
            int words,
            int activeSeconds,
            Occurrence occurrence)
            implements Fact {}

    /**
     * @param pages of that version
     * @param words of that version
     */
    record StoryFinished(
            LearnerId learner,
            StoryId story,
            int version,
            Language language,
            int pages,
            int words,
            Occurrence occurrence)
            implements Fact {}

    /** Tells what the facts now amount to. No number is computed from it. */
    sealed interface Announcement extends ProgressEvent {}

    /**
     * @param occurredAt of the fact that completed it
     */
    record StoryCompleted(LearnerId learner, StoryId story, Instant occurredAt)
            implements Announcement {}

    /**
     * Corrects what was announced before: it was completed at another time.
     *
     * @param occurredAt of the fact that completes it now
     */
    record StoryCompletionRedated(LearnerId learner, StoryId story, Instant occurredAt)
            implements Announcement {}

    /**
     * Takes back what was announced before.
     *
     * @param occurredAt when it had been completed, as announced last
     */
    record StoryCompletionRevoked(LearnerId learner, StoryId story, Instant occurredAt)
            implements Announcement {}
}
