package app.fabula.application.report;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.in;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.spanish;
import static app.fabula.application.progress.FactSamples.started;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.Reading;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryDayTest {
    private static final LocalDate monday = LocalDate.parse("2026-03-02");
    private static final LocalDate tuesday = LocalDate.parse("2026-03-03");

    @Test
    void a_page_counts_once_a_day_and_as_reread_on_a_later_one() {
        assertThat(
                        days(
                                started(ana, 1, "2026-03-02T09:00:00Z"),
                                read(ana, 1, 1, 10, "2026-03-02T09:01:00Z"),
                                read(ana, 1, 1, 5, "2026-03-02T09:02:00Z"),
                                read(ana, 1, 1, 7, "2026-03-03T09:00:00Z"),
                                read(ana, 1, 2, 8, "2026-03-03T09:01:00Z")))
                .isEqualTo(
                        Map.of(
                                monday, new StoryDay(1, 0, 60, 0, 15, true, false, 0),
                                tuesday, new StoryDay(2, 1, 120, 60, 15, false, false, 0)));
    }

    @Test
    void a_story_is_completed_on_one_day_and_started_again_after_that() {
        assertThat(
                        days(
                                read(ana, 1, 1, 10, "2026-03-02T09:01:00Z"),
                                read(ana, 1, 2, 10, "2026-03-02T09:02:00Z"),
                                finished(ana, 1, "2026-03-02T09:03:00Z"),
                                started(ana, 1, "2026-03-03T09:00:00Z"),
                                read(ana, 1, 1, 10, "2026-03-03T09:01:00Z"),
                                finished(ana, 1, "2026-03-03T09:03:00Z")))
                .isEqualTo(
                        Map.of(
                                monday, new StoryDay(2, 0, 120, 0, 20, true, true, 0),
                                tuesday, new StoryDay(1, 1, 60, 60, 10, false, false, 1)));
    }

    @Test
    void a_late_fact_mends_the_days_after_it() {
        var tuesdayOnly = read(ana, 1, 1, 10, "2026-03-03T09:00:00Z");
        var late = read(ana, 1, 1, 10, "2026-03-02T09:00:00Z");
        assertThat(days(tuesdayOnly))
                .isEqualTo(Map.of(tuesday, new StoryDay(1, 0, 60, 0, 10, true, false, 0)));
        assertThat(days(tuesdayOnly, late))
                .isEqualTo(
                        Map.of(
                                monday, new StoryDay(1, 0, 60, 0, 10, true, false, 0),
                                tuesday, new StoryDay(1, 1, 60, 60, 10, false, false, 0)));
    }

    @Test
    void a_page_counts_once_a_day_also_when_the_date_goes_back() {
        var home = read(ana, 1, 1, 10, "2026-03-05T08:00:00Z");
        var east =
                in(
                        spanish,
                        ZoneId.of("Pacific/Kiritimati"),
                        read(ana, 1, 2, 10, "2026-03-05T11:00:00Z"));
        var homeAgain = read(ana, 1, 1, 10, "2026-03-05T12:00:00Z");
        assertThat(days(home, east, homeAgain))
                .isEqualTo(
                        Map.of(
                                LocalDate.parse("2026-03-05"),
                                new StoryDay(1, 0, 60, 0, 20, true, false, 0),
                                LocalDate.parse("2026-03-06"),
                                new StoryDay(1, 0, 60, 0, 10, false, false, 0)));
    }

    private static Map<LocalDate, StoryDay> days(Fact... facts) {
        var reading = Reading.none();
        for (var fact : facts) {
            reading = reading.after(fact);
        }
        return StoryDay.of(reading, CompletionRule.DEFAULT);
    }
}
