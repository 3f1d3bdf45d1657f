package app.fabula.adapters.persistence.streak;

import static app.fabula.adapters.persistence.shared.ReadModelFixture.ana;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.ben;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.ReadModelContract;
import app.fabula.application.streak.DayKey;
import app.fabula.application.streak.PracticeDays.Practised;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.streak.Practice;
import app.fabula.domain.streak.PracticeDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcPracticeDaysIT implements ReadModelContract<DayKey, PracticeDay> {
    private static final ReadModelFixture fixture = new ReadModelFixture();
    private static final LocalDate monday = LocalDate.parse("2026-03-02");
    private static final Instant nine = Instant.parse("2026-03-02T09:00:00Z");

    private final JdbcPracticeDays days = new JdbcPracticeDays(fixture.jdbc, fixture.snapshots);

    @AfterEach
    void clear() {
        fixture.empty(JdbcPracticeDays.TABLES);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void credited_days_are_the_ones_whose_goal_was_met() {
        days.save(
                Map.of(
                        new DayKey(ana, monday), page(1),
                        new DayKey(ana, monday.plusDays(1)), page(2),
                        new DayKey(ben, monday.plusDays(2)), page(1)));
        assertThat(days.credited(ana).value()).isEqualTo(Map.of(monday, nine));
        assertThat(days.until(ana, monday.plusDays(1)).value())
                .isEqualTo(new Practised(new TreeMap<>(Map.of(monday, nine)), page(2)));
        assertThat(days.until(ana, monday.plusDays(2)).value().today())
                .isEqualTo(PracticeDay.empty());
    }

    private static PracticeDay page(int goal) {
        return PracticeDay.empty()
                .with(
                        new Practice(
                                new UUID(1, goal), nine, story(1), 1, 30, DailyGoal.pages(goal)));
    }

    @Override
    public ReadModel<DayKey, PracticeDay> model() {
        return days;
    }

    @Override
    public DayKey aKey() {
        return new DayKey(ana, monday);
    }

    @Override
    public DayKey anotherKey() {
        return new DayKey(ana, monday.plusDays(1));
    }

    @Override
    public PracticeDay aState() {
        return page(1);
    }

    @Override
    public PracticeDay anotherState() {
        return page(2);
    }
}
