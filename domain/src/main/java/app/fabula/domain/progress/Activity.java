package app.fabula.domain.progress;

import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client says that a learner did, before anybody has looked at it. */
public sealed interface Activity {
    Report report();

    StoryId story();

    enum Kind {
        STORY_STARTED,
        PAGE_READ,
        STORY_FINISHED
    }

    default Kind kind() {
        return switch (this) {
            case StartStory _ -> Kind.STORY_STARTED;
            case ReadPage _ -> Kind.PAGE_READ;
            case FinishStory _ -> Kind.STORY_FINISHED;
        };
    }

    /**
     * @param id made by the client; the same id again is the same activity
     * @param zone where the learner was
     * @param storyVersion that the device showed; null where it does not say
     */
    record Report(
            UUID id,
            Instant occurredAt,
            ZoneId zone,
            @Nullable String device,
            @Nullable Integer storyVersion) {}

    record StartStory(Report report, StoryId story) implements Activity {}

    /**
     * @param page from 1
     * @param activeSeconds spent on the page, whole seconds
     */
    record ReadPage(Report report, StoryId story, int page, int activeSeconds)
            implements Activity {}

    record FinishStory(Report report, StoryId story) implements Activity {}
}
