package app.fabula.application.progress;

import app.fabula.domain.progress.ProgressEvent;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;

/** One learner's reading of one story. */
public record ReadingKey(LearnerId learner, StoryId story) {
    public static ReadingKey of(ProgressEvent event) {
        return new ReadingKey(event.learner(), event.story());
    }
}
