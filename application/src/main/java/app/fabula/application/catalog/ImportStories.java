package app.fabula.application.catalog;

import app.fabula.domain.shared.StoryId;
import java.util.List;

/** In-port: stories that have a source elsewhere, and are brought here again and again. */
@FunctionalInterface
public interface ImportStories {
    /**
     * @param identity of the story at its source; it keeps its id here for ever
     */
    record Source(String identity, StoryDraft draft) {}

    enum Outcome {
        IMPORTED,
        REVISED,
        UNCHANGED,
        REFUSED
    }

    /**
     * @param code of the refusal, empty otherwise
     * @param detail of the refusal, empty otherwise
     */
    record Result(String identity, StoryId story, Outcome outcome, String code, String detail) {}

    record Batch(List<Result> results, long position) {}

    /** A story that is refused keeps no other from going in. */
    Batch load(List<Source> sources);
}
