package app.fabula.domain.progress;

import app.fabula.domain.progress.Activity.FinishStory;
import app.fabula.domain.progress.Activity.Kind;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.Report;
import app.fabula.domain.progress.Activity.StartStory;
import app.fabula.domain.progress.ProgressEvent.Received;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence.Detour;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is not believed as it came, and what became of it. Nothing of it counts. */
public sealed interface QuarantineEvent extends ProgressEvent {
    UUID activity();

    default ActivityKey key() {
        return new ActivityKey(learner(), activity());
    }

    enum Cause {
        TOO_OLD,
        IN_THE_FUTURE
    }

    /**
     * The activity as it was reported.
     *
     * @param page of a page that was read, null otherwise
     * @param activeSeconds of a page that was read, null otherwise
     * @param detour by which it came; null where it came straight from a device
     */
    record ActivityQuarantined(
            LearnerId learner,
            StoryId story,
            Kind kind,
            Report report,
            @Nullable Integer page,
            @Nullable Integer activeSeconds,
            Cause cause,
            @Nullable Detour detour,
            Instant receivedAt)
            implements QuarantineEvent, Received {
        public static ActivityQuarantined of(
                LearnerId learner,
                Activity activity,
                Cause cause,
                @Nullable Detour detour,
                Instant receivedAt) {
            var read = activity instanceof ReadPage page ? page : null;
            return new ActivityQuarantined(
                    learner,
                    activity.story(),
                    activity.kind(),
                    activity.report(),
                    read == null ? null : read.page(),
                    read == null ? null : read.activeSeconds(),
                    cause,
                    detour,
                    receivedAt);
        }

        public Activity asReported() {
            return switch (kind) {
                case STORY_STARTED -> new StartStory(report, story);
                case PAGE_READ ->
                        new ReadPage(
                                report,
                                story,
                                Objects.requireNonNull(page),
                                Objects.requireNonNull(activeSeconds));
                case STORY_FINISHED -> new FinishStory(report, story);
            };
        }

        /** Of the fact that is made of it where it is released. */
        public Detour detourOfFact() {
            return detour == null ? Detour.QUARANTINE : Detour.QUARANTINED_IMPORT;
        }

        @Override
        public UUID activity() {
            return report.id();
        }

        /** When it was set aside; what it says of itself is just what is not believed. */
        @Override
        public Instant occurredAt() {
            return receivedAt;
        }
    }

    /** The end of it: nothing is looked at twice. */
    sealed interface Review extends QuarantineEvent {
        /** The name of a caller, or {@code system}. */
        String by();

        String reason();
    }

    /** Stored together with the fact that it lets in. */
    record QuarantineReleased(
            LearnerId learner,
            StoryId story,
            UUID activity,
            String by,
            String reason,
            Instant occurredAt)
            implements Review {}

    record QuarantineDiscarded(
            LearnerId learner,
            StoryId story,
            UUID activity,
            String by,
            String reason,
            Instant occurredAt)
            implements Review {}
}
