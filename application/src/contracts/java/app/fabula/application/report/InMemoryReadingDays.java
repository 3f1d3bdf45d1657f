package app.fabula.application.report;

import app.fabula.application.progress.ReadingKey;
import app.fabula.application.shared.InMemoryReadModel;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Shown;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was read day by day, without a database. */
public final class InMemoryReadingDays extends InMemoryReadModel<ReadingKey, Reading>
        implements ReadingDays {
    private final ProjectionStore positions;
    private final CompletionRule rule;

    public InMemoryReadingDays(ProjectionStore positions, CompletionRule rule) {
        super(Reading::isEmpty);
        this.positions = positions;
        this.rule = rule;
    }

    @Override
    public Shown<SortedMap<LocalDate, DayTotals>> between(
            LearnerId learner, LocalDate from, LocalDate to) {
        var days = new TreeMap<LocalDate, DayTotals>();
        states.forEach((key, reading) -> {
            if (key.learner().equals(learner)) {
                StoryDay.of(reading, rule)
                        .forEach((day, did) -> days.merge(day, did.totals(), DayTotals::plus));
            }
        });
        return new Shown<>(
                days.subMap(from, to.plusDays(1)), positions.position(ReportProjection.NAME));
    }
}
