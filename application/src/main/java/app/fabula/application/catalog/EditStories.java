package app.fabula.application.catalog;

import app.fabula.domain.shared.Refusal;
import app.fabula.domain.shared.StoryId;

/** In-port for authors. */
public interface EditStories {
    /**
     * @param version that is out now
     * @param isNew whether it came out just now; not for a repeat
     */
    record Edition(StoryId story, int version, boolean isNew, long position) {}

    /**
     * @param isNew whether the story was on the list until now
     */
    record Retirement(boolean isNew, long position) {}

    Edition publish(StoryDraft draft);

    /**
     * Replaces a story by a new version; the same content again changes nothing.
     *
     * @throws Refusal {@code unknown-story}, {@code story-retired}
     */
    Edition revise(StoryId story, StoryDraft draft);

    /**
     * Takes a story off the list, for good.
     *
     * @throws Refusal {@code unknown-story}
     */
    Retirement retire(StoryId story);
}
