package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.report.GetReport;
import app.fabula.application.report.GetWeekReport;
import app.fabula.application.report.ReportPeriod;
import app.fabula.bootstrap.journey.WatchedDatabase.Asked;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a week's report asks of the database: of somebody who has read for ten days, and of somebody
 * who has read every day for three years, and the same as the other in these ten.
 */
class ReportCostIT {
    private static final UUID BEGINNER = new UUID(36, 1);
    private static final UUID VETERAN = new UUID(36, 2);
    private static final LocalDate TODAY = LocalDate.parse("2026-03-11");
    private static final int TEN_DAYS = 10;
    private static final int THREE_YEARS = 3 * 365;

    /** Days on which anything was practised: a streak is folded of those of a month, at most. */
    private static final String STREAK = "from streak_track_day";

    private static final long MONTH_AND_PERIODS = 31 + 7 + 7;

    private static RunningFabula fabula;
    private static String story;

    @BeforeAll
    static void both_read_every_day() {
        MovingClock.at("2023-01-01T08:00:00Z");
        fabula =
                RunningFabula.unlimited(
                        MovingClock.now.get(), MovingClock.class, WatchedDatabase.class);
        story = Timetable.publish(fabula.api(), "A", "A fox.", 5);
        read(VETERAN, THREE_YEARS);
        read(BEGINNER, TEN_DAYS);
    }

    @AfterAll
    static void close() {
        fabula.close();
    }

    @Test
    void a_weeks_report_reads_no_more_of_who_has_read_for_three_years() {
        assertBounded(asked(BEGINNER), asked(VETERAN));
        var then = asked(VETERAN, Optional.of(MovingClock.now.get().toString()));
        assertThat(then).extracting(Asked::sql).noneMatch(sql -> sql.contains("achievement_fact"));
    }

    @Test
    void nor_does_the_week_in_short() {
        assertBounded(askedInShort(BEGINNER), askedInShort(VETERAN));
    }

    private static void assertBounded(List<Asked> ofDays, List<Asked> ofYears) {
        assertThat(ofYears).as("%s", ofYears).hasSizeLessThanOrEqualTo(ofDays.size());
        assertThat(rows(ofYears)).as("%s", ofYears).isLessThanOrEqualTo(rows(ofDays));
        assertThat(ofYears)
                .filteredOn(asked -> asked.sql().contains(STREAK))
                .singleElement()
                .satisfies(days ->
                        assertThat(days.rows()).isBetween(TEN_DAYS + 1L, MONTH_AND_PERIODS));
        assertThat(ofYears)
                .filteredOn(asked -> asked.sql().contains("achievement_"))
                .hasSizeLessThan(4);
    }

    private static long rows(List<Asked> asked) {
        return asked.stream()
                .filter(one -> !one.sql().contains(STREAK))
                .mapToLong(Asked::rows)
                .sum();
    }

    /** Once the look-ups in the log are remembered. */
    private static List<Asked> asked(UUID learner) {
        asked(learner, Optional.empty());
        return asked(learner, Optional.empty());
    }

    private static List<Asked> asked(UUID learner, Optional<String> asOf) {
        var question =
                new GetReport.Question(
                        _ -> ReportPeriod.weekOf(TODAY), asOf.map(Instant::parse), List.of());
        WatchedDatabase.takenWithRows();
        fabula.reports().of(new LearnerId(learner), question);
        return WatchedDatabase.takenWithRows();
    }

    private static List<Asked> askedInShort(UUID learner) {
        var weeks = fabula.bean(GetWeekReport.class);
        weeks.of(new LearnerId(learner), Optional.of(TODAY));
        WatchedDatabase.takenWithRows();
        weeks.of(new LearnerId(learner), Optional.of(TODAY));
        return WatchedDatabase.takenWithRows();
    }

    /** A page every evening, and it is told of before it is a year old. */
    private static void read(UUID learner, int days) {
        var api = fabula.api();
        var first = TODAY.minusDays(days - 1L);
        MovingClock.at(first + "T08:00:00Z");
        Timetable.register(api, learner.toString(), "Etc/UTC", "{\"pages\":1}", 0);
        var position = 0L;
        for (var from = 0; from < days; from += 100) {
            var phone = new Device(learner.toString(), "Etc/UTC");
            for (var day = from; day < Math.min(days, from + 100); day++) {
                phone.read(story, day % 5 + 1, 30, first.plusDays(day) + "T18:00:00Z");
            }
            MovingClock.at(first.plusDays(Math.min(days, from + 100) - 1L) + "T20:00:00Z");
            position = phone.sync(api);
        }
        ToldAwards.await(api, learner.toString(), position);
        for (var what : List.of("/reports", "/streak")) {
            api.getShowing(position, "/learners/" + learner + what);
        }
    }
}
