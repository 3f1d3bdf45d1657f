package app.fabula.application.progress;

import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.util.Optional;

/** In-port for a learner's progress and out-port of the {@code progress} projection. */
public interface Readings extends ReadModel<ReadingKey, Reading> {
    /**
     * How far a learner is in a story.
     *
     * @param pagesRead different pages
     * @param rereadings how often it was begun again after it had been completed
     */
    record Progress(
            StoryId story,
            Instant startedAt,
            Instant lastReadAt,
            int pagesRead,
            long activeSeconds,
            Optional<Instant> completedAt,
            int rereadings) {}

    record Totals(int started, int completed, int pagesRead, long activeSeconds) {}

    record Overview(Totals totals, Slice<Progress> stories) {}

    /** In the order in which the stories were started. */
    Shown<Overview> of(LearnerId learner, int limit, Optional<String> cursor);
}
