package app.fabula.adapters.persistence.progress;

import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.application.shared.Tags;
import app.fabula.domain.progress.ProgressEvent;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryCompleted;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRedated;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRevoked;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.progress.QuarantineEvent;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.QuarantineDiscarded;
import app.fabula.domain.progress.QuarantineEvent.QuarantineReleased;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.eventstreaming.Tag;

/** The facts of reading, what was quarantined, and the announcements of completions, on disk. */
public final class ProgressEventTypes {
    private ProgressEventTypes() {}

    public static List<EventType<?>> all() {
        return List.of(
                new EventType<>(
                        "progress.StoryStarted",
                        2,
                        StoryStarted.class,
                        ProgressEventTypes::tagsOfFact,
                        List.of(new StoryStartedV1ToV2())),
                new EventType<>(
                        "progress.PageRead",
                        2,
                        PageRead.class,
                        ProgressEventTypes::tagsOfFact,
                        List.of(new PageReadV1ToV2())),
                new EventType<>(
                        "progress.StoryFinished",
                        2,
                        StoryFinished.class,
                        ProgressEventTypes::tagsOfFact,
                        List.of(new StoryFinishedV1ToV2())),
                new EventType<>(
                        "progress.ActivityVoided",
                        1,
                        ActivityVoided.class,
                        ProgressEventTypes::tagsOfVoiding),
                new EventType<>(
                        "progress.StoryCompleted",
                        1,
                        StoryCompleted.class,
                        ProgressEventTypes::tags),
                new EventType<>(
                        "progress.StoryCompletionRedated",
                        1,
                        StoryCompletionRedated.class,
                        ProgressEventTypes::tags),
                new EventType<>(
                        "progress.StoryCompletionRevoked",
                        1,
                        StoryCompletionRevoked.class,
                        ProgressEventTypes::tags),
                new EventType<>(
                        "progress.ActivityQuarantined",
                        1,
                        ActivityQuarantined.class,
                        ProgressEventTypes::tagsOfQuarantine),
                new EventType<>(
                        "progress.QuarantineReleased",
                        1,
                        QuarantineReleased.class,
                        ProgressEventTypes::tagsOfQuarantine),
                new EventType<>(
                        "progress.QuarantineDiscarded",
                        1,
                        QuarantineDiscarded.class,
                        ProgressEventTypes::tagsOfQuarantine));
    }

    /**
     * Other facts have no such tag: there are too many of them, and they are found by their ids.
     */
    private static Set<Tag> tagsOfFact(Fact fact) {
        return switch (fact.occurrence().detour()) {
            case null -> tags(fact);
            case IMPORT -> tags(fact);
            case QUARANTINE, QUARANTINED_IMPORT -> with(fact.activity(), tags(fact));
        };
    }

    private static Set<Tag> tagsOfVoiding(ActivityVoided event) {
        return with(event.occurrence().activity(), tags(event));
    }

    private static Set<Tag> tagsOfQuarantine(QuarantineEvent event) {
        return with(event.activity(), tags(event));
    }

    private static Set<Tag> with(UUID activity, Set<Tag> tags) {
        var more = new HashSet<>(tags);
        more.add(Tag.of(Tags.ACTIVITY, activity.toString()));
        return more;
    }

    private static Set<Tag> tags(ProgressEvent event) {
        return Set.of(
                Tag.of(Tags.LEARNER, event.learner().toString()),
                Tag.of(Tags.STORY, event.story().toString()));
    }
}
