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
        permits ProgressEvent.Received,
                ProgressEvent.Evidence,
                ProgressEvent.Announcement,
                QuarantineEvent {
    LearnerId learner();

    StoryId story();

    Instant occurredAt();

    /** What was made of an activity when it came, once for ever: a fact, as a rule. */
    sealed interface Received extends ProgressEvent permits Fact, ActivityQuarantined {
        UUID activity();
    }

    /**
     * All that numbers are computed from: what a learner did, and what of it counts no more. It
     * says of itself which numbers it changes.
     */
    sealed interface Evidence extends ProgressEvent {
        /** Of the fact: this one, or the one that counts no more. */
        Occurrence occurrence();

        /** Of what was read; {@code und} where a release of old did not record it. */
        Language language();
    }

    /**
     * What a learner did, stored whatever came before, with all that it needs to be understood: a
     * later revision of the story or change of a setting does not change its meaning.
     */
    sealed interface Fact extends Evidence, Received {
        @Override
        default UUID activity() {
            return occurrence().activity();
        }

        /** Of the story. */
        int version();

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

    /**
     * A fact counts no more, nowhere and for good: as if it had never been. It is in the log
     * before.
     *
     * @param occurrence of that fact
     * @param by the name of the caller who said so
     */
    record ActivityVoided(
            LearnerId learner,
            StoryId story,
            Language language,
            Occurrence occurrence,
            Capacity capacity,
            String by,
            String reason,
            Instant voidedAt)
            implements Evidence {
        /** In which somebody says so. */
        public enum Capacity {
            /** The learner, or a service for them. */
            LEARNER,
            STAFF
        }

        @Override
        public Instant occurredAt() {
            return voidedAt;
        }
    }

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
