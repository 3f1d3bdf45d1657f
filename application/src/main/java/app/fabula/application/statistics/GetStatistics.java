package app.fabula.application.statistics;

import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.shared.StoryId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** In-port. */
@FunctionalInterface
public interface GetStatistics {
    /** By which rules something of the past is told. */
    enum Rules {
        /** Those in force then. */
        OF_THEN,
        /** Those of today, with the difference to those of then. */
        CURRENT
    }

    /**
     * @param series by which the period is cut
     * @param language of which alone something is asked
     * @param story of which alone something is asked
     * @param asOf when it should have been known; empty for now
     */
    record Question(
            Span span,
            Step series,
            Optional<Language> language,
            Optional<StoryId> story,
            Optional<Instant> asOf,
            Rules rules) {
        boolean isAbout(Language some, StoryId other) {
            return language.filter(it -> !it.equals(some)).isEmpty()
                    && story.filter(it -> !it.equals(other)).isEmpty();
        }
    }

    record Part(Period period, Totals totals) {}

    /**
     * @param rules the version of them
     * @param series all parts of the period; zeros where nothing was done
     * @param before the equal period directly before
     */
    record Statistics(int rules, Part whole, List<Part> series, Part before) {}

    /**
     * @param told by the rules that were asked for
     * @param difference told minus what the rules of then say; empty where both are the same rules.
     *     A speed that one of them has not is left out
     * @param revisions of days of the period, from the second on
     */
    record Answer(
            Statistics told,
            Optional<SortedMap<Metric, BigDecimal>> difference,
            List<Revision> revisions) {}

    /**
     * @throws Refusal {@code unknown-learner}; {@code not-registered-then}; {@code not-yet} for an
     *     instant that is to come
     */
    Shown<Answer> of(LearnerId learner, Question question);
}
