package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is expected was added up by hand from the {@link Timetable}. */
class TwoWeeksOfReadingIT {
    private static final String ana = Timetable.ANA;
    private static final String ben = Timetable.BEN;
    private static final String chi = Timetable.CHI;

    /** Sunday evening in Berlin, afternoon in New York, Monday morning in Tokyo. */
    private static final RunningFabula fabula =
            new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"));

    private static final Api api = fabula.api();
    private static final Timetable timetable = Timetable.begin(api);
    private static final String a = timetable.storyA();
    private static long everything;

    @BeforeAll
    static void three_learners_read() {
        everything =
                Math.max(
                        timetable.ana().sync(api),
                        Math.max(timetable.ben().sync(api), timetable.chi().sync(api)));
        for (var learner : new String[] {ana, ben, chi}) {
            ToldAwards.await(api, learner, everything);
        }
    }

    @AfterAll
    static void close() {
        fabula.close();
    }

    @Test
    void anas_first_week() {
        var week = week(ana, "2026-03-05");
        assertThat(week.get("from").asString()).isEqualTo("2026-03-02");
        assertThat(week.get("to").asString()).isEqualTo("2026-03-08");
        Timetable.assertTotals(week, 15, 12, 150, 120, 150, 1, 1);
        assertThat(week.get("daysActive").asInt()).isEqualTo(7);
        assertThat(week.get("daysCredited").asInt()).isEqualTo(7);
        assertRun(week.get("streak").get("current"), 7, "2026-03-02", "2026-03-08");
        var achievements = week.get("achievements");
        assertThat(achievements).hasSize(6);
        assertAward(achievements.get(0), "first-goal", "2026-03-02T18:01:00Z");
        assertAward(achievements.get(1), "first-story", "2026-03-03T18:03:00Z");
        assertAward(achievements.get(2), "streak", "2026-03-04T18:01:00Z");
        assertAward(achievements.get(3), "days-active", "2026-03-08T18:00:00Z");
        assertAward(achievements.get(4), "weekend-reader", "2026-03-08T18:00:00Z");
        assertAward(achievements.get(5), "week-streak", "2026-03-08T18:01:00Z");
    }

    @Test
    void anas_second_week() {
        var week = week(ana, "2026-03-15");
        Timetable.assertTotals(week, 2, 0, 40, 0, 40, 1, 1);
        assertThat(week.get("daysActive").asInt()).isEqualTo(1);
        assertThat(week.get("days").get(0).get("pagesRead").asInt()).isZero();
        assertThat(week.get("days").get(1).get("date").asString()).isEqualTo("2026-03-10");
        assertThat(week.get("days").get(1).get("pagesRead").asInt()).isEqualTo(2);
        assertThat(week.get("streak").get("status").asString()).isEqualTo("broken");
        assertThat(week.get("streak").get("current").get("days").asInt()).isZero();
        assertRun(week.get("streak").get("longest"), 7, "2026-03-02", "2026-03-08");
        var achievements = week.get("achievements");
        assertThat(achievements).hasSize(3);
        assertAward(achievements.get(0), "night-owl", "2026-03-09T23:30:00Z");
        assertAward(achievements.get(1), "midnight-ending", "2026-03-09T23:32:00Z");
        assertAward(achievements.get(2), "one-sitting", "2026-03-09T23:32:00Z");
    }

    @Test
    void bens_days_start_at_four_on_the_wall_clock_also_when_it_is_put_forward() {
        var week = week(ben, "2026-03-08");
        Timetable.assertTotals(week, 3, 1, 30, 10, 130, 1, 0);
        assertThat(week.get("daysActive").asInt()).isEqualTo(2);
        assertThat(week.get("daysCredited").asInt()).isEqualTo(2);
        assertRun(week.get("streak").get("current"), 2, "2026-03-07", "2026-03-08");
        Timetable.assertTotals(week(ben, "2026-03-09"), 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void chis_sunday_ends_at_midnight_in_tokyo() {
        var week = week(chi, "2026-03-15");
        Timetable.assertTotals(week, 2, 0, 40, 0, 10, 1, 0);
        assertRun(week.get("streak").get("current"), 1, "2026-03-15", "2026-03-15");
        Timetable.assertTotals(week(chi, "2026-03-16"), 1, 1, 20, 20, 5, 0, 0);
        var streak = api.getShowing(everything, "/learners/" + chi + "/streak").body();
        assertThat(streak.get("today").asString()).isEqualTo("2026-03-16");
        assertThat(streak.get("status").asString()).isEqualTo("done-today");
        assertThat(streak.get("pagesToday").asInt()).isEqualTo(1);
        assertRun(streak.get("current"), 2, "2026-03-15", "2026-03-16");
    }

    @Test
    void anas_progress_and_achievements() {
        var progress = api.getShowing(everything, "/learners/" + ana + "/progress").body();
        assertThat(progress.get("totals").get("storiesStarted").asInt()).isEqualTo(2);
        assertThat(progress.get("totals").get("storiesCompleted").asInt()).isEqualTo(2);
        assertThat(progress.get("totals").get("pagesRead").asInt()).isEqualTo(5);
        assertThat(progress.get("totals").get("activeSeconds").asInt()).isEqualTo(190);
        var first = progress.get("items").get(0);
        assertThat(first.get("storyId").asString()).isEqualTo(a);
        assertThat(first.get("completedAt").asString()).isEqualTo("2026-03-03T18:03:00Z");
        var achievements = api.getShowing(everything, "/learners/" + ana + "/achievements").body();
        assertThat(achievements.get("items")).hasSize(9);
        assertAward(achievements.get("items").get(1), "first-story", "2026-03-03T18:03:00Z");
        assertThat(achievements.at("/items/1/title").asString()).isEqualTo("Erste Geschichte");
        var words = open(achievements, "words-read");
        assertThat(words.get("current").asInt()).isEqualTo(190);
        assertThat(words.get("target").asInt()).isEqualTo(1_000);
        assertThat(words.get("fraction").asDouble()).isEqualTo(0.19);
        assertThat(open(achievements, "streak").get("tier").asInt()).isEqualTo(2);
        assertThat(achievements.get("open").findValuesAsString("code"))
                .contains("bookshelf")
                .doesNotContain("first-story", "midnight-ending", "marathon");
    }

    /**
     * Rows are lost, and answers with them; after a replay they are the same again, byte for byte.
     */
    @ParameterizedTest
    @CsvSource({
        "stories, story",
        "progress, progress_reading",
        "streak, streak_day",
        "streak, streak_track_day",
        "achievements, achievement_fact_day",
        "report, report_day",
        "statistics, statistics_day"
    })
    void a_replay_brings_back_what_was_lost(String projection, String table) {
        var before = answers();
        fabula.execute("delete from " + table);
        assertThat(answers()).isNotEqualTo(before);
        Replaying.projection(api, projection);
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void who_awaits_what_is_not_written_is_told_to_come_again() {
        var answer = api.getAwaiting("999999999", "/learners/" + ana + "/streak").expecting(503);
        assertThat(answer.body().get("type").asString()).isEqualTo("/problems/projection-behind");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        api.getAwaiting("soon", "/learners/" + ana + "/streak").expecting(400);
    }

    @Test
    void who_has_just_registered_is_known_at_once() {
        for (var i = 0; i < 20; i++) {
            var learner = "00000000-0000-4000-8000-0000000001%02d".formatted(i);
            Timetable.register(api, learner, "Etc/UTC", "{\"pages\":1}", 0);
            api.get("/learners/" + learner).expecting(200);
            api.get("/learners/" + learner + "/streak").expecting(200);
        }
    }

    private static String answers() {
        var all = new StringBuilder();
        for (var path :
                new String[] {
                    "/stories",
                    "/stories/" + a,
                    "/learners/" + ana,
                    "/learners/" + ana + "/progress",
                    "/learners/" + ana + "/streak",
                    "/learners/" + ana + "/streak/calendar?from=2026-03-02&to=2026-03-10",
                    "/learners/" + ana + "/streak/days/2026-03-03/explanation",
                    "/learners/" + chi + "/streak",
                    "/learners/" + ana + "/achievements",
                    "/learners/" + ben + "/reports/week?date=2026-03-08",
                    "/learners/" + ben + "/statistics?from=2026-03-02&to=2026-03-08"
                }) {
            all.append(api.getOnceShown(everything, path).body()).append('\n');
        }
        return all.toString();
    }

    private static JsonNode week(String learner, String date) {
        return api.getShowing(everything, "/learners/" + learner + "/reports/week?date=" + date)
                .body();
    }

    private static void assertRun(JsonNode run, int days, String from, String to) {
        assertThat(run.get("days").asInt()).isEqualTo(days);
        assertThat(run.get("from").asString()).isEqualTo(from);
        assertThat(run.get("to").asString()).isEqualTo(to);
    }

    private static JsonNode open(JsonNode achievements, String code) {
        return achievements
                .get("open")
                .valueStream()
                .filter(one -> one.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void assertAward(JsonNode award, String code, String earnedAt) {
        assertThat(award.get("code").asString()).isEqualTo(code);
        assertThat(award.get("earnedAt").asString()).isEqualTo(earnedAt);
    }
}
