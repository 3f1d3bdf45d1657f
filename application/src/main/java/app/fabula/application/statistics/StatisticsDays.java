package app.fabula.application.statistics;

import app.fabula.application.progress.ReadingKey;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Out-port of the {@code statistics} projection. */
public interface StatisticsDays extends ReadModel<LearnerDay, DayLedger> {
    /** Of each story, all days on which there is a fact about it. */
    Set<LearnerDay> daysOf(Set<ReadingKey> stories);

    /** Of each story, the days on which it was started and completed: two at most. */
    Set<LearnerDay> milestonesOf(Set<ReadingKey> stories);

    /** Those that are there change nothing. */
    void add(Collection<Correction> corrections);

    /**
     * By day, story and language.
     *
     * @param from first day
     * @param to last day
     */
    List<DayRow> rows(LearnerId learner, LocalDate from, LocalDate to);

    /**
     * What each learner came to in a period, who did anything; hours are left out.
     *
     * @param language of which alone something is asked
     * @param story of which alone something is asked
     */
    Map<LearnerId, Totals> totals(
            Collection<LearnerId> learners,
            Period period,
            Optional<Language> language,
            Optional<StoryId> story);

    /** What one day is made of. */
    default DayLedger ledger(LearnerDay day) {
        return load(Set.of(day)).getOrDefault(day, DayLedger.empty());
    }

    /**
     * In no order.
     *
     * @param from first day
     * @param to last day
     */
    List<Correction> corrections(LearnerId learner, LocalDate from, LocalDate to);

    /** The result of a query that sees all of the above at one position. */
    <T> Shown<T> read(Supplier<T> query);
}
