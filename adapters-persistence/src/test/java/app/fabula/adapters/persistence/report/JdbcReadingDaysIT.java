package app.fabula.adapters.persistence.report;

import static app.fabula.adapters.persistence.shared.ReadModelFixture.ana;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.ben;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.completed;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.key;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.read;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.reading;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.progress.ReadingKey;
import app.fabula.application.report.DayTotals;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.ReadModelContract;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Reading;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcReadingDaysIT implements ReadModelContract<ReadingKey, Reading> {
    private static final ReadModelFixture fixture = new ReadModelFixture();
    private static final LocalDate monday = LocalDate.parse("2026-03-02");

    private final JdbcReadingDays days =
            new JdbcReadingDays(fixture.jdbc, fixture.snapshots, CompletionRule.DEFAULT);

    @AfterEach
    void clear() {
        fixture.empty(JdbcReadingDays.TABLES);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void a_day_adds_up_all_stories_of_one_learner() {
        days.save(
                Map.of(
                        key(ana, 1), completed(1, "2026-03-02"),
                        key(ana, 2), reading(read(2, 1, 7, "2026-03-02T23:00:00Z")),
                        key(ana, 3), completed(3, "2026-03-09"),
                        key(ben, 1), completed(1, "2026-03-02")));
        assertThat(days.between(ana, monday, monday.plusDays(6)).value())
                .isEqualTo(Map.of(monday, new DayTotals(3, 0, 180, 0, 37, 2, 1, 0)));
    }

    @Test
    void a_late_fact_mends_the_day_that_had_it_first() {
        var tuesday = read(1, 1, 7, "2026-03-03T09:00:00Z");
        days.save(Map.of(key(ana, 1), reading(tuesday)));
        days.save(Map.of(key(ana, 1), reading(tuesday, read(1, 1, 5, "2026-03-02T09:00:00Z"))));
        assertThat(days.between(ana, monday, monday.plusDays(6)).value())
                .isEqualTo(
                        Map.of(
                                monday,
                                new DayTotals(1, 0, 60, 0, 5, 1, 0, 0),
                                monday.plusDays(1),
                                new DayTotals(1, 1, 60, 60, 7, 0, 0, 0)));
    }

    @Override
    public ReadModel<ReadingKey, Reading> model() {
        return days;
    }

    @Override
    public ReadingKey aKey() {
        return key(ana, 1);
    }

    @Override
    public ReadingKey anotherKey() {
        return key(ben, 1);
    }

    @Override
    public Reading aState() {
        return completed(1, "2026-03-03");
    }

    @Override
    public Reading anotherState() {
        return reading(read(1, 1, 7, "2026-03-04T09:00:00Z"));
    }
}
