package app.fabula.application.report;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.completed;
import static app.fabula.application.progress.FactSamples.key;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.reading;
import static app.fabula.application.progress.FactSamples.started;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.progress.ReadingKey;
import app.fabula.application.shared.ForgettingContract;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.ShownContract;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What readings come to day by day, by the {@link CompletionRule#DEFAULT} rule. */
public interface ReadingDaysContract
        extends ForgettingContract<ReadingKey, Reading>, ShownContract {
    LocalDate monday = LocalDate.parse("2026-03-02");

    @Override
    ReadingDays model();

    @Test
    default void days_on_which_nothing_was_read_are_left_out() {
        model().save(Map.of(key(ben, 1), completed(1, "2026-03-02")));
        assertThat(week()).isEmpty();
    }

    @Test
    default void the_first_day_and_the_last_are_included() {
        model().save(
                        Map.of(
                                key(ana, 1), reading(read(ana, 1, 1, 7, "2026-03-01T23:59:59Z")),
                                key(ana, 2), reading(read(ana, 2, 1, 7, "2026-03-02T00:00:00Z")),
                                key(ana, 3), reading(read(ana, 3, 1, 7, "2026-03-08T23:59:59Z")),
                                key(ana, 4), reading(read(ana, 4, 1, 7, "2026-03-09T00:00:00Z"))));
        assertThat(week().keySet()).containsExactly(monday, monday.plusDays(6));
    }

    @Test
    default void a_day_adds_up_all_stories_of_one_learner() {
        model().save(
                        Map.of(
                                key(ana, 1), completed(1, "2026-03-02"),
                                key(ana, 2), reading(read(ana, 2, 1, 7, "2026-03-02T23:00:00Z")),
                                key(ana, 3), completed(3, "2026-03-09"),
                                key(ben, 1), completed(1, "2026-03-02")));
        assertThat(week()).isEqualTo(Map.of(monday, new DayTotals(3, 0, 180, 0, 37, 2, 1, 0)));
    }

    @Test
    default void what_is_begun_again_is_counted_on_its_day() {
        var again = completed(1, "2026-03-02").after(started(ana, 1, "2026-03-04T09:00:00Z"));
        model().save(Map.of(key(ana, 1), again));
        assertThat(week()).containsEntry(monday.plusDays(2), new DayTotals(0, 0, 0, 0, 0, 0, 0, 1));
    }

    @Test
    default void a_late_fact_mends_the_day_that_had_it_first() {
        var tuesday = read(ana, 1, 1, 7, "2026-03-03T09:00:00Z");
        model().save(Map.of(key(ana, 1), reading(tuesday)));
        var late = read(ana, 1, 1, 5, "2026-03-02T09:00:00Z");
        model().save(Map.of(key(ana, 1), reading(tuesday, late)));
        assertThat(week())
                .isEqualTo(
                        Map.of(
                                monday,
                                new DayTotals(1, 0, 60, 0, 5, 1, 0, 0),
                                monday.plusDays(1),
                                new DayTotals(1, 1, 60, 60, 7, 0, 0, 0)));
    }

    @Test
    default void a_day_of_which_all_was_voided_is_a_day_on_which_nothing_was_read() {
        var before = read(ana, 1, 1, 7, "2026-03-02T09:00:00Z");
        var gone = read(ana, 1, 1, 7, "2026-03-03T09:00:00Z");
        var after = read(ana, 1, 2, 7, "2026-03-04T09:00:00Z");
        var other = read(ben, 1, 2, 7, "2026-03-03T09:00:00Z");
        model().save(
                        Map.of(
                                key(ana, 1), reading(before, gone, after),
                                key(ana, 2), reading(read(ana, 2, 1, 7, "2026-03-03T10:00:00Z")),
                                key(ben, 1), reading(other)));
        model().save(Map.of(key(ana, 1), reading(before, after)));
        assertThat(week().keySet()).containsExactly(monday, monday.plusDays(1), monday.plusDays(2));
        model().save(Map.of(key(ana, 2), nothing()));
        assertThat(week().keySet()).containsExactly(monday, monday.plusDays(2));
        assertThat(model().between(ben, monday, monday.plusDays(6)).value())
                .containsOnlyKeys(monday.plusDays(1));
    }

    @Override
    default String projection() {
        return ReportProjection.NAME;
    }

    @Override
    default List<Shown<?>> shown() {
        return List.of(model().between(ana, monday, monday.plusDays(6)));
    }

    @Override
    default ReadingKey aKey() {
        return key(ana, 1);
    }

    @Override
    default ReadingKey anotherKey() {
        return key(ben, 1);
    }

    @Override
    default Reading aState() {
        return completed(1, "2026-03-03");
    }

    @Override
    default Reading nothing() {
        return Reading.none();
    }

    @Override
    default Reading anotherState() {
        return reading(read(ana, 1, 1, 7, "2026-03-04T09:00:00Z"));
    }

    private SortedMap<LocalDate, DayTotals> week() {
        return model().between(ana, monday, monday.plusDays(6)).value();
    }
}
