package app.fabula.adapters.persistence.progress;

import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.application.shared.Tags;
import app.fabula.domain.progress.ProgressEvent;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryCompleted;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRedated;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRevoked;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.Tag;

/** The facts of reading, and the announcements of completions, on disk. */
public final class ProgressEventTypes {
    private ProgressEventTypes() {}

    public static List<EventType<?>> all() {
        return List.of(
                new EventType<>(
                        "progress.StoryStarted",
                        2,
                        StoryStarted.class,
                        ProgressEventTypes::tags,
                        List.of(new StoryStartedV1ToV2())),
                new EventType<>(
                        "progress.PageRead",
                        2,
                        PageRead.class,
                        ProgressEventTypes::tags,
                        List.of(new PageReadV1ToV2())),
                new EventType<>(
                        "progress.StoryFinished",
                        2,
                        StoryFinished.class,
                        ProgressEventTypes::tags,
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
                        ProgressEventTypes::tags));
    }

    /** Facts have no such tag: there are too many of them, and they are found by their ids. */
    private static Set<Tag> tagsOfVoiding(ActivityVoided event) {
        var tags = new HashSet<>(tags(event));
        tags.add(Tag.of(Tags.ACTIVITY, event.occurrence().activity().toString()));
        return tags;
    }

    private static Set<Tag> tags(ProgressEvent event) {
        return Set.of(
                Tag.of(Tags.LEARNER, event.learner().toString()),
                Tag.of(Tags.STORY, event.story().toString()));
    }
}
