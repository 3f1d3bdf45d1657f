package app.fabula.domain.catalog;

import org.jspecify.annotations.Nullable;

/** The life of a story, as far as decisions need it. */
public sealed interface Story {
    record Unwritten() implements Story {}

    /**
     * @param sourceHash of what was imported last; edits made here since do not change it
     */
    record Published(int version, StoryContent content, @Nullable String sourceHash)
            implements Story {}

    record Retired() implements Story {}
}
