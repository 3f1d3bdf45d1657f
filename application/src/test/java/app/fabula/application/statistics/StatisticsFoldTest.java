package app.fabula.application.statistics;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.started;
import static app.fabula.application.progress.FactSamples.voided;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.progress.ProgressEvent.Evidence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How many days of the past are read for what comes. */
class StatisticsFoldTest {
    private final Desk desk = new Desk(Desk.FIRST);

    /** Started on the second, completed on the fourth, and read again on each day after. */
    private void readUntil(int last) {
        record(started(ana, 1, "2026-03-02T09:00:00Z"));
        record(read(ana, 1, 1, 30, "2026-03-03T09:00:00Z"));
        record(read(ana, 1, 2, 30, "2026-03-04T09:00:00Z"));
        record(finished(ana, 1, "2026-03-04T09:01:00Z"));
        for (var day = 5; day <= last; day++) {
            record(started(ana, 1, "2026-03-%02dT09:00:00Z".formatted(day)));
        }
        desk.days.loaded.clear();
    }

    private void record(Evidence evidence) {
        desk.record(new Arrival(evidence, evidence.occurrence().occurredAt()));
    }

    private static LearnerDay day(int day) {
        return new LearnerDay(ana, LocalDate.of(2026, 3, day));
    }

    @Test
    void of_a_story_that_is_read_again_only_its_start_and_its_completion_are_read() {
        readUntil(20);
        record(read(ana, 1, 1, 30, "2026-03-21T09:00:00Z"));
        assertThat(desk.days.loaded).containsExactlyInAnyOrder(day(2), day(4), day(21));
    }

    @Test
    void of_a_fact_that_comes_again_or_counts_no_more_no_others_are_read() {
        readUntil(20);
        var again = started(ana, 1, "2026-03-20T09:00:00Z");
        record(again);
        record(voided(again));
        assertThat(desk.days.loaded).containsExactlyInAnyOrder(day(2), day(4), day(20));
        assertThat(desk.number(Metric.STORIES_REREAD, Desk.about("2026-03-05", "2026-03-20")))
                .isEqualTo("15");
    }

    @Test
    void what_is_late_moves_the_completion_and_all_that_comes_after_it() {
        readUntil(8);
        record(voided(read(ana, 1, 1, 30, "2026-03-03T09:00:00Z")));
        assertThat(desk.days.loaded).hasSize(7);
        record(read(ana, 1, 1, 30, "2026-03-06T12:00:00Z"));
        assertThat(desk.number(Metric.STORIES_COMPLETED, Desk.about("2026-03-06", "2026-03-06")))
                .isEqualTo("1");
        assertThat(desk.number(Metric.STORIES_REREAD, Desk.about("2026-03-02", "2026-03-08")))
                .isEqualTo("2");
    }

    @Test
    void a_story_that_was_finished_too_early_is_completed_by_its_last_page() {
        record(started(ana, 1, "2026-03-02T09:00:00Z"));
        record(finished(ana, 1, "2026-03-03T09:00:00Z"));
        record(read(ana, 1, 1, 30, "2026-03-04T09:00:00Z"));
        record(read(ana, 1, 2, 30, "2026-03-05T09:00:00Z"));
        assertThat(desk.number(Metric.STORIES_COMPLETED, Desk.about("2026-03-05", "2026-03-05")))
                .isEqualTo("1");
    }
}
