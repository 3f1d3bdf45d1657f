package app.fabula.application.streak;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.story;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.ForgettingContract;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.ShownContract;
import app.fabula.application.streak.PracticeDays.Practised;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.streak.Practice;
import app.fabula.domain.streak.PracticeDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is shown of the days on which a learner practised. */
public interface PracticeDaysContract
        extends ForgettingContract<DayKey, PracticeDay>, ShownContract {
    LocalDate monday = LocalDate.parse("2026-03-02");
    Instant nine = Instant.parse("2026-03-02T09:00:00.123456Z");

    @Override
    PracticeDays model();

    @Test
    default void who_never_practised_has_no_day() {
        model().save(Map.of(new DayKey(ben, monday), page(1)));
        assertThat(model().credited(ana).value()).isEmpty();
        assertThat(model().until(ana, monday).value())
                .isEqualTo(new Practised(new TreeMap<>(), PracticeDay.empty()));
    }

    @Test
    default void credited_days_are_the_ones_whose_goal_was_met() {
        model().save(
                        Map.of(
                                new DayKey(ana, monday), page(1),
                                new DayKey(ana, monday.plusDays(1)), page(2),
                                new DayKey(ben, monday.plusDays(2)), page(1)));
        assertThat(model().credited(ana).value()).isEqualTo(Map.of(monday, nine));
        assertThat(model().until(ana, monday.plusDays(1)).value())
                .isEqualTo(new Practised(new TreeMap<>(Map.of(monday, nine)), page(2)));
        assertThat(model().until(ana, monday.plusDays(2)).value().today())
                .isEqualTo(PracticeDay.empty());
    }

    @Override
    default String projection() {
        return StreakProjection.NAME;
    }

    @Override
    default List<Shown<?>> shown() {
        return List.of(model().credited(ana), model().until(ana, monday));
    }

    @Override
    default DayKey aKey() {
        return new DayKey(ana, monday);
    }

    @Override
    default DayKey anotherKey() {
        return new DayKey(ana, monday.plusDays(1));
    }

    @Override
    default PracticeDay aState() {
        return page(1);
    }

    @Override
    default PracticeDay nothing() {
        return PracticeDay.empty();
    }

    @Override
    default PracticeDay anotherState() {
        return page(2);
    }

    /** One page, on a day that asks for so many. */
    private static PracticeDay page(int goal) {
        return PracticeDay.empty()
                .with(
                        new Practice(
                                new UUID(1, goal), nine, story(1), 1, 30, DailyGoal.pages(goal)));
    }
}
