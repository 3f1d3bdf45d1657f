package app.fabula.application.report;

import static app.fabula.application.progress.FactSamples.spanish;
import static app.fabula.application.progress.FactSamples.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.fabula.application.statistics.DayRow;
import app.fabula.application.statistics.HourProfile;
import app.fabula.application.statistics.Numbers;
import app.fabula.application.streak.GetStreakPeriod;
import app.fabula.domain.streak.Standing;
import app.fabula.domain.streak.Standing.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final ReportPeriod WEEK = ReportPeriod.weekOf(MONDAY);
    private static final LocalDate TODAY = MONDAY.plusWeeks(1);
    private static final DayRow STARTED = row(MONDAY, 1, 1, 0);
    private static final DayRow COMPLETED = row(MONDAY, 2, 0, 1);
    private static final DayRow BEFORE = row(MONDAY.minusDays(1), 3, 1, 1);

    /** A page of 60 words. */
    private static DayRow row(LocalDate day, int story, int started, int completed) {
        var numbers = new Numbers(30, 1, 60, started, completed, 0, HourProfile.NOTHING);
        return new DayRow(day, story(story), spanish, numbers);
    }

    private static LearnerReport report(DayTotals readings, DayRow... rows) {
        var standing =
                new Standing(Status.NONE, TODAY, Optional.empty(), Optional.empty(), 0, List.of());
        return new Findings(
                        WEEK,
                        Instant.parse("2026-03-09T12:00:00Z"),
                        TODAY,
                        List.of(rows),
                        Map.of(MONDAY, readings),
                        new GetStreakPeriod.Period(new TreeSet<>(), standing),
                        List.of())
                .report(Map.of());
    }

    /** The read model that tells of one may have come further than that of the other. */
    @Test
    void no_more_is_read_again_than_is_read() {
        var ahead = new DayTotals(2, 2, 120, 120, 60, 1, 0, 0);
        assertThat(report(ahead, STARTED).days())
                .containsEntry(MONDAY, new DayTotals(1, 1, 60, 60, 30, 1, 0, 0));
        assertThat(report(ahead, STARTED).outcome().newWords()).isZero();
    }

    @Test
    void a_story_is_completed_where_that_was_in_the_period() {
        assertThat(report(DayTotals.NOTHING, STARTED, COMPLETED, BEFORE).stories())
                .extracting(StoryRead::story, StoryRead::completed)
                .containsExactlyInAnyOrder(tuple(story(1), false), tuple(story(2), true));
    }

    @Test
    void only_stories_of_the_period_need_a_title() {
        assertThat(Findings.stories(WEEK, List.of(STARTED, COMPLETED, BEFORE)))
                .containsExactlyInAnyOrder(story(1), story(2));
    }
}
