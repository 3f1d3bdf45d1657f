package app.fabula.application.progress;

import app.fabula.application.progress.JournalEntry.Outcome;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.Optional;

/** In-port for all that a learner did, and out-port of the {@code journal} projection. */
public interface Journal extends ReadModel<ActivityKey, Optional<JournalEntry>> {
    /** What an activity does to the pages of its day, each of which counts once. */
    enum Effect {
        NEW_PAGE,
        PAGE_AGAIN,
        NOTHING
    }

    record Line(JournalEntry entry, Effect effect) {}

    /**
     * @param from of when it occurred, included
     * @param to of when it occurred, not included
     * @param cursor of the slice before
     */
    record Query(
            Optional<JournalEntry.Type> type,
            Optional<Outcome> outcome,
            Optional<Language> language,
            Optional<Instant> from,
            Optional<Instant> to,
            int limit,
            Optional<String> cursor) {}

    /** What occurred last comes first. */
    Shown<Slice<Line>> of(LearnerId learner, Query query);
}
