package app.fabula.adapters.persistence.statistics;

import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.application.progress.ReadingKey;
import app.fabula.application.shared.Shown;
import app.fabula.application.statistics.Correction;
import app.fabula.application.statistics.DayLedger;
import app.fabula.application.statistics.DayRow;
import app.fabula.application.statistics.LearnerDay;
import app.fabula.application.statistics.Period;
import app.fabula.application.statistics.StatisticsDays;
import app.fabula.application.statistics.StatisticsProjection;
import app.fabula.application.statistics.StatisticsRules;
import app.fabula.application.statistics.Totals;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcOperations;

public final class JdbcStatisticsDays implements StatisticsDays {
    public static final ProjectionTables TABLES =
            new ProjectionTables(
                    StatisticsProjection.NAME,
                    List.of("statistics_ledger", "statistics_day", "statistics_correction"));

    private final Snapshots snapshots;
    private final StatisticsRules rules;
    private final LedgerTable ledgers;
    private final DayRowTable rows;
    private final CorrectionTable corrections;

    /**
     * @param rules by which the rows are counted; others need a replay
     */
    public JdbcStatisticsDays(JdbcOperations jdbc, Snapshots snapshots, StatisticsRules rules) {
        this.snapshots = snapshots;
        this.rules = rules;
        this.ledgers = new LedgerTable(jdbc);
        this.rows = new DayRowTable(jdbc);
        this.corrections = new CorrectionTable(jdbc);
    }

    @Override
    public Map<LearnerDay, DayLedger> load(Set<LearnerDay> keys) {
        return ledgers.load(keys);
    }

    @Override
    public void save(Map<LearnerDay, DayLedger> changed) {
        ledgers.save(changed);
        var days = new HashMap<LearnerDay, List<DayRow>>();
        changed.forEach((day, ledger) -> days.put(day, DayRow.of(ledger, rules)));
        rows.save(days);
    }

    @Override
    public Set<LearnerDay> daysOf(Set<ReadingKey> stories) {
        return rows.daysOf(stories);
    }

    @Override
    public Set<LearnerDay> milestonesOf(Set<ReadingKey> stories) {
        return rows.milestonesOf(stories);
    }

    @Override
    public void add(Collection<Correction> some) {
        corrections.add(some);
    }

    @Override
    public List<DayRow> rows(LearnerId learner, LocalDate from, LocalDate to) {
        return rows.between(learner, from, to);
    }

    @Override
    public Map<LearnerId, Totals> totals(
            Collection<LearnerId> learners,
            Period period,
            Optional<Language> language,
            Optional<StoryId> story) {
        return rows.totals(learners, period, language, story);
    }

    @Override
    public List<Correction> corrections(LearnerId learner, LocalDate from, LocalDate to) {
        return corrections.between(learner, from, to);
    }

    @Override
    public <T> Shown<T> read(Supplier<T> query) {
        return snapshots.read(StatisticsProjection.NAME, query);
    }
}
