package app.fabula.application.statistics;

import app.fabula.application.progress.ReadingKey;
import app.fabula.application.shared.Awaited;
import app.fabula.application.shared.InMemoryReadModel;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Days without a database. */
public final class InMemoryStatisticsDays extends InMemoryReadModel<LearnerDay, DayLedger>
        implements StatisticsDays {
    public final Set<Correction> corrections = new LinkedHashSet<>();

    /** Days that were asked for. */
    public final Set<LearnerDay> loaded = new HashSet<>();

    private final ProjectionStore positions;
    private final StatisticsRules rules;

    public InMemoryStatisticsDays(ProjectionStore positions, StatisticsRules rules) {
        super(DayLedger::isEmpty);
        this.positions = positions;
        this.rules = rules;
    }

    @Override
    public Map<LearnerDay, DayLedger> load(Set<LearnerDay> keys) {
        loaded.addAll(keys);
        return super.load(keys);
    }

    @Override
    public Set<LearnerDay> daysOf(Set<ReadingKey> stories) {
        return daysOf(stories, _ -> true);
    }

    @Override
    public Set<LearnerDay> milestonesOf(Set<ReadingKey> stories) {
        return daysOf(stories, some -> some.starts() || some.completes());
    }

    private Set<LearnerDay> daysOf(Set<ReadingKey> stories, Predicate<Milestones> asked) {
        var days = new HashSet<LearnerDay>();
        states.forEach((day, ledger) -> {
            for (var entry : ledger.entries()) {
                if (stories.contains(new ReadingKey(day.learner(), entry.trace().story()))
                        && asked.test(entry.milestones())) {
                    days.add(day);
                }
            }
        });
        return days;
    }

    @Override
    public void add(Collection<Correction> some) {
        corrections.addAll(some);
    }

    @Override
    public List<DayRow> rows(LearnerId learner, LocalDate from, LocalDate to) {
        return states.entrySet().stream()
                .filter(state -> isIn(state.getKey(), learner, from, to))
                .flatMap(state -> DayRow.of(state.getValue(), rules).stream())
                .sorted(DayRow.ORDER)
                .toList();
    }

    @Override
    public Map<LearnerId, Totals> totals(
            Collection<LearnerId> learners,
            Period period,
            Optional<Language> language,
            Optional<StoryId> story) {
        var totals = new HashMap<LearnerId, Totals>();
        for (var learner : learners) {
            var rows =
                    rows(learner, period.from(), period.to()).stream()
                            .filter(row ->
                                    language.filter(it -> !it.equals(row.language())).isEmpty())
                            .filter(row -> story.filter(it -> !it.equals(row.story())).isEmpty())
                            .toList();
            if (!rows.isEmpty()) {
                totals.put(learner, Totals.of(rows).withoutHours());
            }
        }
        return totals;
    }

    @Override
    public List<Correction> corrections(LearnerId learner, LocalDate from, LocalDate to) {
        return corrections.stream().filter(it -> isIn(it.day(), learner, from, to)).toList();
    }

    @Override
    public <T> Shown<T> read(Supplier<T> query) {
        var position = positions.position(StatisticsProjection.NAME);
        Awaited.mustBeShownAt(position);
        return new Shown<>(query.get(), position);
    }

    private static boolean isIn(LearnerDay day, LearnerId learner, LocalDate from, LocalDate to) {
        return day.learner().equals(learner) && new Period(from, to).has(day.day());
    }
}
